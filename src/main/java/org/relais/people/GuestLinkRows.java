package org.relais.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.relais.platform.Token;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Links of guests in the database, which keeps only hashes of them. */
@Component
class GuestLinkRows {

    private static final String COLUMNS = "l.guest_id, l.email, l.name, l.occasion, l.locale, l.zone";

    /** Good as long as nobody with an account claimed the guest in another way. */
    private static final String VALID =
            "l.guest_id = g.id and g.person_id is null and l.token_hash = ? and l.expires_at > ?";

    private final JdbcClient jdbc;

    GuestLinkRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In place of an earlier one, which opens nothing any more. */
    void put(GuestAddress address, Token link, Instant expiresAt) {
        jdbc.sql("""
                        insert into guest_link (guest_id, token_hash, email, name, occasion, locale, zone, expires_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (guest_id) do update
                           set token_hash = excluded.token_hash, email = excluded.email, name = excluded.name,
                               occasion = excluded.occasion, locale = excluded.locale, zone = excluded.zone,
                               expires_at = excluded.expires_at""")
                .params(
                        address.guest().value(),
                        link.hash(),
                        address.email(),
                        address.name(),
                        address.occasion(),
                        address.locale().getLanguage(),
                        address.zone().getId(),
                        Timestamp.from(expiresAt))
                .update();
    }

    Optional<GuestLinks.Waiting> waiting(GuestId guest, Instant now) {
        return jdbc.sql("select email, expires_at from guest_link where guest_id = ? and expires_at > ?")
                .params(guest.value(), Timestamp.from(now))
                .query((row, n) -> new GuestLinks.Waiting(
                        row.getString("email"), row.getTimestamp("expires_at").toInstant()))
                .optional();
    }

    Optional<GuestAddress> find(Token link, Instant now) {
        return jdbc.sql("select " + COLUMNS + " from guest_link l, guest g where " + VALID)
                .params(link.hash(), Timestamp.from(now))
                .query(GuestLinkRows::address)
                .optional();
    }

    /** Uses the link up: of two at once, one gets it. */
    Optional<GuestAddress> take(Token link, Instant now) {
        return jdbc.sql("delete from guest_link l using guest g where " + VALID + " returning " + COLUMNS)
                .params(link.hash(), Timestamp.from(now))
                .query(GuestLinkRows::address)
                .optional();
    }

    void remove(Token link) {
        jdbc.sql("delete from guest_link where token_hash = ?")
                .param(link.hash())
                .update();
    }

    void sweep(Instant now) {
        jdbc.sql("delete from guest_link where expires_at <= ?")
                .param(Timestamp.from(now))
                .update();
    }

    private static GuestAddress address(ResultSet row, int number) throws SQLException {
        return new GuestAddress(
                new GuestId(row.getObject("guest_id", UUID.class)),
                row.getString("email"),
                row.getString("name"),
                row.getString("occasion"),
                Locale.of(row.getString("locale")),
                ZoneId.of(row.getString("zone")));
    }
}
