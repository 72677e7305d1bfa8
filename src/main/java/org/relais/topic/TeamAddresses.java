package org.relais.topic;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of {@code topic_team_address}: where teams outside want their answers. No page shows them. */
@Component
class TeamAddresses {

    private final JdbcClient jdbc;

    TeamAddresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(TopicId topic, Address address, Instant given) {
        jdbc.sql("insert into topic_team_address (topic_id, email, language, zone, given_at) values (?, ?, ?, ?, ?)")
                .params(
                        topic.value(),
                        address.email(),
                        address.language().getLanguage(),
                        address.zone().getId(),
                        Timestamp.from(given))
                .update();
    }

    boolean has(TopicId topic) {
        return jdbc.sql("select exists (select 1 from topic_team_address where topic_id = ?)")
                .param(topic.value())
                .query(Boolean.class)
                .single();
    }

    /** Takes the address away; the second one who wants it gets none. */
    Optional<Address> take(TopicId topic) {
        return jdbc.sql("delete from topic_team_address where topic_id = ? returning email, language, zone")
                .param(topic.value())
                .query(TeamAddresses::address)
                .optional();
    }

    int forgetGivenBefore(Instant then) {
        return jdbc.sql("delete from topic_team_address where given_at < ?")
                .param(Timestamp.from(then))
                .update();
    }

    private static Address address(ResultSet row, int number) throws SQLException {
        return new Address(
                row.getString("email"), Locale.of(row.getString("language")), ZoneId.of(row.getString("zone")));
    }

    record Address(String email, Locale language, ZoneId zone) {}
}
