/** The constraint and queue map format: the flow as a picture and as a list, bottlenecks, leverage, experiments. */
@ApplicationModule(
        displayName = "Constraint and queue map",
        allowedDependencies = {"live", "live.experiment", "experiment", "workshop", "community", "people", "platform"})
@NullMarked
package org.relais.live.constraintmap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
