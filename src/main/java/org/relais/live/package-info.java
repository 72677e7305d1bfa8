/** The running room: who is here, the step, the clock, what moves on all screens. Formats are nested modules behind {@link org.relais.live.RoomFormat}. */
@ApplicationModule(
        displayName = "Live room",
        allowedDependencies = {"workshop", "community", "people", "platform"})
@NullMarked
package org.relais.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
