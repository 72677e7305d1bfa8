/** The go-round format: everybody in turn speaks or passes, with the same time each. */
@ApplicationModule(
        displayName = "Go-round",
        allowedDependencies = {"live", "workshop", "people", "platform"})
@NullMarked
package org.relais.live.goround;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
