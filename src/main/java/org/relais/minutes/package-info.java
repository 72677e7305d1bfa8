/** The minutes of a workshop: generated from what happened, edited by the scribe, exported as Markdown. */
@ApplicationModule(
        displayName = "Minutes",
        allowedDependencies = {
            "live",
            "live.leancoffee",
            "journal",
            "commitment",
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
