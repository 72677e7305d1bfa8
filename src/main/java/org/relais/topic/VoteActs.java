package org.relais.topic;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.relais.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Acts of voting that were carried out, so that an act sent twice counts once. Read and written under the purse's lock. */
@Component
class VoteActs {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    VoteActs(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean carriedOut(PersonId voter, UUID request) {
        return jdbc.sql("select exists (select 1 from vote_act where person_id = ? and request = ?)")
                .params(voter.value(), request)
                .query(Boolean.class)
                .single();
    }

    void remember(PersonId voter, UUID request) {
        Instant now = clock.instant();
        jdbc.sql("delete from vote_act where person_id = ? and at < ?")
                .params(voter.value(), Timestamp.from(now.minus(KEPT)))
                .update();
        jdbc.sql("insert into vote_act (person_id, request, at) values (?, ?, ?)")
                .params(voter.value(), request, Timestamp.from(now))
                .update();
    }
}
