/** A walk through a workshop before it takes place: the real pages of a room that is rolled back with its transaction. */
@ApplicationModule(
        displayName = "Rehearsal",
        allowedDependencies = {"live", "workshop", "community", "people", "platform"})
@NullMarked
package org.relais.live.rehearsal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
