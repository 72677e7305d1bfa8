package org.relais.topic;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.relais.community.CommunityId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The round that is always there: one per community, opened with its first act. */
@Component
class StandingRounds {

    private final RoundRepository rounds;
    private final JdbcClient jdbc;
    private final Clock clock;

    StandingRounds(RoundRepository rounds, JdbcClient jdbc, Clock clock) {
        this.rounds = rounds;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Round> find(CommunityId community) {
        return rounds.standing(community);
    }

    /** Two first acts at once open one round. */
    Round of(CommunityId community) {
        return find(community).orElseGet(() -> {
            open(community);
            return find(community).orElseThrow();
        });
    }

    private void open(CommunityId community) {
        jdbc.sql("""
                        insert into vote_round (id, community_id, opens_at, standing, title, version)
                        values (?, ?, ?, true, '', 0) on conflict do nothing
                        """)
                .params(RoundId.next().value(), community.value(), Timestamp.from(clock.instant()))
                .update();
    }
}
