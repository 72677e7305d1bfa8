/** Experiments written down in the room: proposed from whatever a format works on, owned by who accepts on the own screen. */
@ApplicationModule(
        displayName = "Experiments in the room",
        allowedDependencies = {"live", "experiment", "workshop", "community", "people", "platform"})
@NullMarked
package org.relais.live.experiment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
