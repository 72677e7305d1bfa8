/** A format as small as a format can be: what somebody adds who wants one more, and nothing of it outside this folder. */
@ApplicationModule(
        displayName = "Inner weather",
        allowedDependencies = {"live", "workshop"})
@NullMarked
package org.relais.live.weather;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
