/** The design of a workshop: intention, objective, deliverable, agenda of timeboxed steps, sign-up, roles. */
@ApplicationModule(
        displayName = "Workshops",
        allowedDependencies = {"topic", "community", "people", "platform"})
@NullMarked
package org.relais.workshop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
