package org.relais.subscription;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.community.CommunityId;
import org.relais.people.PersonId;
import org.relais.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Subscriptions in the database. */
@Component
class SubscriptionRows {

    private static final String SELECT =
            "select id, community_id, kind, flows, person_id, email, locale, zone from subscription where ";

    private final JdbcClient jdbc;

    SubscriptionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which people subscribed. */
    List<SubscriptionRow> of(CommunityId community, SubscriptionKind kind) {
        return jdbc.sql(SELECT + "community_id = ? and kind = ? order by id")
                .params(community.value(), kind.name())
                .query(SubscriptionRows::row)
                .list();
    }

    List<SubscriptionRow> of(CommunityId community, PersonId person) {
        return jdbc.sql(SELECT + "community_id = ? and person_id = ?")
                .params(community.value(), person.value())
                .query(SubscriptionRows::row)
                .list();
    }

    Optional<SubscriptionRow> find(UUID id) {
        return jdbc.sql(SELECT + "id = ?")
                .param(id)
                .query(SubscriptionRows::row)
                .optional();
    }

    void add(CommunityId community, SubscriptionKind kind, PersonId person, Instant now) {
        jdbc.sql("insert into subscription (id, community_id, kind, person_id, since) values (?, ?, ?, ?, ?)"
                        + " on conflict do nothing")
                .params(Ids.next(), community.value(), kind.name(), person.value(), now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Nothing without a subscription of this kind. */
    void narrow(CommunityId community, SubscriptionKind kind, PersonId person, Flows flows) {
        jdbc.sql("update subscription set flows = ? where community_id = ? and kind = ? and person_id = ?")
                .params(kind.narrowed(flows).column(), community.value(), kind.name(), person.value())
                .update();
    }

    /** Confirmed once more, it is about what was asked last. */
    void add(SubscriptionRequest request, SubscriptionKind kind, Instant now) {
        jdbc.sql("""
                        insert into subscription (id, community_id, kind, email, flows, locale, zone, since)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (community_id, kind, email) where email is not null
                        do update set flows = excluded.flows""")
                .params(
                        Ids.next(),
                        request.community().value(),
                        kind.name(),
                        request.email(),
                        kind.narrowed(request.flows()).column(),
                        request.locale().toLanguageTag(),
                        request.zone().getId(),
                        now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void remove(UUID id) {
        jdbc.sql("delete from subscription where id = ?").param(id).update();
    }

    void remove(CommunityId community, SubscriptionKind kind, PersonId person) {
        jdbc.sql("delete from subscription where community_id = ? and kind = ? and person_id = ?")
                .params(community.value(), kind.name(), person.value())
                .update();
    }

    /** How many read what; never who (P15). */
    Map<SubscriptionKind, Integer> counts(CommunityId community) {
        Map<SubscriptionKind, Integer> counts = new EnumMap<>(SubscriptionKind.class);
        jdbc.sql("select kind, count(*)::int as readers from subscription where community_id = ? group by kind")
                .param(community.value())
                .query((row, number) ->
                        counts.put(SubscriptionKind.valueOf(row.getString("kind")), row.getInt("readers")))
                .list();
        return counts;
    }

    private static SubscriptionRow row(ResultSet row, int number) throws SQLException {
        @Nullable UUID person = row.getObject("person_id", UUID.class);
        @Nullable String locale = row.getString("locale");
        @Nullable String zone = row.getString("zone");
        return new SubscriptionRow(
                row.getObject("id", UUID.class),
                new CommunityId(row.getObject("community_id", UUID.class)),
                SubscriptionKind.valueOf(row.getString("kind")),
                Flows.of(row),
                person == null ? null : new PersonId(person),
                row.getString("email"),
                locale == null ? null : Locale.forLanguageTag(locale),
                zone == null ? null : ZoneId.of(zone));
    }
}
