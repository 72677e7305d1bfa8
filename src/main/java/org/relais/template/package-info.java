/**
 * What a new workshop starts from: templates that come with Relais, templates of a community in versions that never change,
 * and earlier workshops.
 */
@ApplicationModule(
        displayName = "Templates",
        allowedDependencies = {"workshop", "subscription", "outbox", "community", "people", "platform"})
@NullMarked
package org.relais.template;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
