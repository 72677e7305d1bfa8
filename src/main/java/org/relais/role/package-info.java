/**
 * Roles that circulate (C5): a card for each, the suggestion that asks those who had a role least, questions that are
 * accepted, swapped or passed, pauses, and the round table that is prepared for a workshop. Who holds a role is known to
 * the module {@code workshop}.
 */
@ApplicationModule(
        displayName = "Roles",
        allowedDependencies = {"live", "workshop", "topic", "community", "people", "platform"})
@NullMarked
package org.relais.role;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
