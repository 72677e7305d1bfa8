package org.relais.topic;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.relais.community.CommunityId;
import org.relais.people.PersonId;
import org.relais.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of {@code vote_round} and {@code vote_purse}: what each member has and spent. */
@Component
class Purses {

    private final JdbcClient jdbc;
    private final Clock clock;

    Purses(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The member's purse as it is now. */
    Purse look(CommunityId community, PersonId person) {
        int spent = jdbc.sql("""
                        select coalesce(sum(p.spent), 0) from vote_purse p join vote_round r on r.id = p.round_id
                         where r.community_id = :community and p.person_id = :person
                        """)
                .param("community", community.value())
                .param("person", person.value())
                .query(Integer.class)
                .single();
        return new Purse(budget(community), spent);
    }

    /** The purse, locked until the transaction ends: one act of a member at a time (R2.1). */
    Purse lock(UUID round, CommunityId community, PersonId person) {
        jdbc.sql("insert into vote_purse (round_id, person_id, spent) values (?, ?, 0) on conflict do nothing")
                .params(round, person.value())
                .update();
        int spent = jdbc.sql("select spent from vote_purse where round_id = ? and person_id = ? for update")
                .params(round, person.value())
                .query(Integer.class)
                .single();
        return new Purse(budget(community), spent);
    }

    void spend(UUID round, PersonId person, int points) {
        jdbc.sql("update vote_purse set spent = spent + ? where round_id = ? and person_id = ?")
                .params(points, round, person.value())
                .update();
    }

    /** The standing round of the community, opened with its first act. */
    UUID round(CommunityId community) {
        jdbc.sql("insert into vote_round (id, community_id, opened_at) values (?, ?, ?) on conflict do nothing")
                .params(Ids.next(), community.value(), Timestamp.from(clock.instant()))
                .update();
        return jdbc.sql("select id from vote_round where community_id = ?")
                .param(community.value())
                .query(UUID.class)
                .single();
    }

    /** What every member may spend now. */
    int budget(CommunityId community) {
        int open = jdbc.sql("select count(*) from topic where community_id = ? and state = 'OPEN'")
                .param(community.value())
                .query(Integer.class)
                .single();
        return VoteBudgetPolicy.budget(open);
    }
}
