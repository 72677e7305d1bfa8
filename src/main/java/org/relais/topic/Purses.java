package org.relais.topic;

import org.relais.community.CommunityId;
import org.relais.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of {@code vote_purse}: what each member has and spent in a round. */
@Component
class Purses {

    private final JdbcClient jdbc;

    Purses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The member's purse as it is now. */
    Purse look(Round round, PersonId person) {
        int spent = jdbc.sql("select coalesce(sum(spent), 0) from vote_purse where round_id = ? and person_id = ?")
                .params(round.id().value(), person.value())
                .query(Integer.class)
                .single();
        return purse(round, spent);
    }

    /** The purse of somebody before the first vote of a community. */
    Purse full(CommunityId community) {
        var rules = VotingRules.STANDING;
        return new Purse(rules.budget(openTopics(community)), 0, rules.maxPerTopic(), rules.ownCap());
    }

    /** The purse, locked until the transaction ends: one act of a member at a time (R2.1). */
    Purse lock(Round round, PersonId person) {
        jdbc.sql("insert into vote_purse (round_id, person_id, spent) values (?, ?, 0) on conflict do nothing")
                .params(round.id().value(), person.value())
                .update();
        int spent = jdbc.sql("select spent from vote_purse where round_id = ? and person_id = ? for update")
                .params(round.id().value(), person.value())
                .query(Integer.class)
                .single();
        return purse(round, spent);
    }

    void spend(RoundId round, PersonId person, int points) {
        jdbc.sql("update vote_purse set spent = spent + ? where round_id = ? and person_id = ?")
                .params(points, round.value(), person.value())
                .update();
    }

    /** What every member may spend in this round now. */
    int budget(Round round) {
        return round.rules().budget(openTopics(round.community()));
    }

    private Purse purse(Round round, int spent) {
        VotingRules rules = round.rules();
        return new Purse(budget(round), spent, rules.maxPerTopic(), rules.ownCap());
    }

    /** Counted as far as it changes a budget. */
    private int openTopics(CommunityId community) {
        return jdbc.sql(
                        "select count(*) from (select 1 from topic where community_id = ? and state = 'OPEN' limit ?) t")
                .params(community.value(), VoteBudgetPolicy.ENOUGH)
                .query(Integer.class)
                .single();
    }
}
