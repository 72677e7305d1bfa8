package org.relais.outbox;

import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.relais.people.PersonId;

/**
 * A recipient as a message is written for one.
 *
 * @param unsubscribe path that mutes this subject with one click; empty for what cannot be muted
 */
record Reader(String key, @Nullable PersonId person, Locale locale, ZoneId zone, String unsubscribe) {}
