/** Subscriptions to what a community publishes, for members, people with an account, and addresses: the informed role (R4.8). */
@ApplicationModule(
        displayName = "Subscriptions",
        allowedDependencies = {"topic", "outbox", "community", "people", "platform"})
@NullMarked
package org.relais.subscription;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
