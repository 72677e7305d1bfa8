package org.relais.workshop.web;

import org.jspecify.annotations.Nullable;
import org.relais.workshop.Dependency;

/**
 * A team that is needed, as typed.
 *
 * @param invited sent when it was invited
 */
record DependencyForm(@Nullable String team, @Nullable String invited) {

    static DependencyForm blank() {
        return new DependencyForm("", null);
    }

    static DependencyForm of(Dependency dependency) {
        return new DependencyForm(dependency.team(), Typed.tick(dependency.invited()));
    }

    boolean isBlank() {
        return Typed.nothing(team, invited);
    }
}
