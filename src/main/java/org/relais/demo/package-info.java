/** A community that lives, for a first look: fills an empty database and offers one-click sign-in from this machine. */
@ApplicationModule(
        displayName = "Demonstration",
        allowedDependencies = {
            "template",
            "series",
            "minutes",
            "subscription",
            "journal",
            "live",
            "live.leancoffee",
            "commitment",
            "poll",
            "role",
            "workshop",
            "topic",
            "community",
            "people",
            "platform"
        })
@NullMarked
package org.relais.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
