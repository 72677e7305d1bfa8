package org.relais;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The module map of {@code package-info} files holds: no cycle, nothing reached into. */
class ModularityTests {

    private final ApplicationModules modules = ApplicationModules.of(Application.class);

    @Test
    void modulesKeepToTheirMap() {
        modules.verify();
    }

    /** Diagrams below {@code target/spring-modulith-docs}. */
    @Test
    void theMapCanBeDrawn() {
        new Documenter(modules).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml();
    }
}
