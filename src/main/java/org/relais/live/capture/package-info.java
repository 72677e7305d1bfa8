/** What is captured while a workshop runs: decisions, hypotheses, evidence, quotes, syntheses, by whoever takes the notes. */
@ApplicationModule(
        displayName = "Capture",
        allowedDependencies = {"live", "workshop", "community", "people", "platform"})
@NullMarked
package org.relais.live.capture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
