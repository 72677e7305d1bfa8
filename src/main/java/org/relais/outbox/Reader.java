package org.relais.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.people.PersonId;

/**
 * A recipient as a message is written for one.
 *
 * @param unsubscribe path that mutes this subject with one click; empty for what cannot be muted
 */
record Reader(String key, @Nullable PersonId person, Locale locale, ZoneId zone, String unsubscribe) {

    static Reader of(ResultSet row) throws SQLException {
        UUID person = row.getObject("person_id", UUID.class);
        return new Reader(
                row.getString("recipient"),
                person == null ? null : new PersonId(person),
                Locale.forLanguageTag(row.getString("locale")),
                ZoneId.of(row.getString("zone")),
                row.getString("unsubscribe"));
    }
}
