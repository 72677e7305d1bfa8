package org.relais.subscription;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.relais.community.CommunityId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Requests in the database. */
@Component
class RequestRows {

    private final JdbcClient jdbc;

    RequestRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param confirmed whoever reads the mail of the address said yes */
    record Stored(SubscriptionRequest request, boolean confirmed) {}

    void add(UUID id, SubscriptionRequest request, Instant expiresAt) {
        jdbc.sql("""
                        insert into subscription_request (id, community_id, email, kinds, flows, locale, zone, expires_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        request.community().value(),
                        request.email(),
                        request.kinds().stream().map(Enum::name).toArray(String[]::new),
                        request.flows().column(),
                        request.locale().toLanguageTag(),
                        request.zone().getId(),
                        expiresAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Stored> find(UUID id) {
        return jdbc.sql("select community_id, email, kinds, flows, locale, zone, confirmed_at from subscription_request"
                        + " where id = ?")
                .param(id)
                .query(RequestRows::stored)
                .optional();
    }

    /** False when it was confirmed already. */
    boolean confirm(UUID id, Instant now) {
        return jdbc.sql("update subscription_request set confirmed_at = ? where id = ? and confirmed_at is null")
                        .params(now.atOffset(ZoneOffset.UTC), id)
                        .update()
                == 1;
    }

    int sweep(Instant now) {
        return jdbc.sql("delete from subscription_request where expires_at <= ?")
                .param(now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        String[] kinds = (String[]) row.getArray("kinds").getArray();
        return new Stored(
                new SubscriptionRequest(
                        new CommunityId(row.getObject("community_id", UUID.class)),
                        row.getString("email"),
                        Arrays.stream(kinds).map(SubscriptionKind::valueOf).toList(),
                        Flows.of(row),
                        Locale.forLanguageTag(row.getString("locale")),
                        ZoneId.of(row.getString("zone"))),
                row.getObject("confirmed_at") != null);
    }
}
