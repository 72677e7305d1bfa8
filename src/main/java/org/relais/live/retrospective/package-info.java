/** The multi-team retrospective format: weak signals and measured facts in turn, dependencies and load transfers between teams, experiments. */
@ApplicationModule(
        displayName = "Multi-team retrospective",
        allowedDependencies = {"live", "live.experiment", "experiment", "workshop", "community", "people", "platform"})
@NullMarked
package org.relais.live.retrospective;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
