/** My page and the home page of a community: what comes next, what I promised. Nobody depends on it. */
@ApplicationModule(
        displayName = "Home",
        allowedDependencies = {
            "outbox",
            "live",
            "poll",
            "subscription",
            "commitment",
            "role",
            "workshop",
            "topic",
            "community",
            "people",
            "platform"
        })
@NullMarked
package org.relais.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
