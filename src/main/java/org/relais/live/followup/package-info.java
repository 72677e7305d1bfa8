/** The opening of a workshop: commitments that are due, each settled by its owner alone (L21, R9.3). */
@ApplicationModule(
        displayName = "Follow-up",
        allowedDependencies = {"live", "commitment", "workshop", "community", "people", "platform"})
@NullMarked
package org.relais.live.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
