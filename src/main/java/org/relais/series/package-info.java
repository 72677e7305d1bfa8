/**
 * Workshops that come back: a cadence with an end plans them at the same hour of their place, and a change of one reaches
 * those that follow if its planner wants that. Each of them is a workshop of its own, with its seats, roles and topics.
 */
@ApplicationModule(
        displayName = "Series",
        allowedDependencies = {"workshop", "community", "people", "platform"})
@NullMarked
package org.relais.series;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
