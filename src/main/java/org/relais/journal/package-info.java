/** The closing ritual: one surprise, one decision, one commitment each (R9.10, L20). */
@ApplicationModule(
        displayName = "Learning journal",
        allowedDependencies = {"live", "commitment", "workshop", "community", "people", "platform"})
@NullMarked
package org.relais.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
