package org.relais.benchmarks;

import java.util.UUID;
import org.relais.community.CommunityId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Fills backlogs by SQL: through the door of the module a million votes would take hours. */
@Component
class BacklogFixture {

    private final JdbcClient jdbc;

    BacklogFixture(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** So many open topics, each with one vote of one to three points from so many people. */
    void fill(CommunityId community, UUID author, int topics, int voters) {
        UUID round = UUID.randomUUID();
        run("""
                insert into vote_round (id, community_id, opens_at, standing, title, version)
                values (:round, :community, now(), true, '', 0)
                """, round, community, author, topics, voters);
        run("""
                insert into topic (id, community_id, author_id, title, situation, kind, state, state_since, proposed_at, version)
                select gen_random_uuid(), :community, :author, 'Why does step ' || n || ' of the flow wait?',
                       'Since September the hand-over takes three days, and nobody knows who waits for whom. Number ' || n,
                       'QUESTION', 'OPEN', now(), now() - n * interval '1 minute', 0
                  from generate_series(1, :topics) n
                """, round, community, author, topics, voters);
        run("""
                insert into person (id, email, name, locale, zone, theme, registered_at, version)
                select gen_random_uuid(), n || '@' || :round || '.example', 'Voter ' || n, 'en', 'UTC', 'AUTO', now(), 0
                  from generate_series(1, :voters) n
                """, round, community, author, topics, voters);
        run("""
                insert into vote_purse (round_id, person_id, spent)
                select :round, id, 20 from person where email like '%@' || :round || '.example'
                """, round, community, author, topics, voters);
        run("""
                insert into vote (round_id, topic_id, person_id, weight, cast_at)
                select :round, t.id, p.person_id, 1 + abs(hashtext(t.id::text || p.person_id::text)) % 3, now()
                  from topic t, vote_purse p where t.community_id = :community and p.round_id = :round
                """, round, community, author, topics, voters);
        run("""
                update topic t set points = v.points, voters = v.voters
                  from (select topic_id, sum(weight) as points, count(*) as voters from vote
                         where round_id = :round group by topic_id) v
                 where v.topic_id = t.id
                """, round, community, author, topics, voters);
    }

    /** What the database does by itself some minutes after such an import. */
    void settle() {
        jdbc.sql("vacuum (analyze) topic").update();
        jdbc.sql("vacuum (analyze) vote").update();
    }

    private void run(String sql, UUID round, CommunityId community, UUID author, int topics, int voters) {
        jdbc.sql(sql)
                .param("round", round)
                .param("community", community.value())
                .param("author", author)
                .param("topics", topics)
                .param("voters", voters)
                .update();
    }
}
