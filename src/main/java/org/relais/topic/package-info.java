/** The backlog of a community: topics, votes with a budget, comments. */
@ApplicationModule(
        displayName = "Topics",
        allowedDependencies = {"community", "outbox", "people", "platform"})
@NullMarked
package org.relais.topic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
