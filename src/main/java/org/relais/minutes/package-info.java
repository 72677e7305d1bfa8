/** The minutes of a workshop: generated from what happened, edited by the scribe, finalised as versions that reach people. */
@ApplicationModule(
        displayName = "Minutes",
        allowedDependencies = {
            "live",
            "live.leancoffee",
            "journal",
            "commitment",
            "experiment",
            "subscription",
            "outbox",
            "workshop",
            "topic",
            "community",
            "people",
            "platform"
        })
@NullMarked
package org.relais.minutes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
