/**
 * What reaches people about workshops: mails on what happens to a workshop and to their seat, reminders, calendar files, a
 * private calendar feed, answers from a mail without signing in; and to owners about what they took on. Nobody depends on
 * it.
 */
@ApplicationModule(
        displayName = "Notifications",
        allowedDependencies = {
            "outbox",
            "subscription",
            "minutes",
            "commitment",
            "experiment",
            "live",
            "workshop",
            "topic",
            "community",
            "people",
            "platform"
        })
@NullMarked
package org.relais.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
