package org.relais.platform;

/** Says whether this instance shows a demonstration; every page then says so. */
public interface Demonstration {

    boolean running();
}
