/** The Lean Coffee format: propose, vote with hidden dots, discuss in order with a time each, leave with a next step. */
@ApplicationModule(
        displayName = "Lean Coffee",
        allowedDependencies = {"live", "topic", "workshop", "community", "people", "platform"})
@NullMarked
package org.relais.live.leancoffee;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
