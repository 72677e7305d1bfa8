package org.relais.authz;

/**
 * Makes a module's objects in a world, one for each path variable of the module's addresses. Called twice: for the world
 * whose people ask, and for another one whose objects are foreign to them. Order by {@code @Order}: parts that build on
 * others come later.
 */
public interface WorldPart {

    void populate(World world);
}
