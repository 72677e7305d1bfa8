package org.relais.topic;

import java.util.UUID;
import org.relais.community.Communities;
import org.relais.community.CommunityId;
import org.relais.people.PersonId;
import org.relais.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Points that members give to open topics. Locks are taken in one order everywhere, first topics, then purses, so that
 * voters and those who plan a workshop never wait for each other in a circle.
 */
@Service
@Transactional
public class Votes {

    private final JdbcClient jdbc;
    private final Communities communities;
    private final Purses purses;
    private final VoteRows rows;
    private final VoteActs acts;

    Votes(JdbcClient jdbc, Communities communities, Purses purses, VoteRows rows, VoteActs acts) {
        this.jdbc = jdbc;
        this.communities = communities;
        this.purses = purses;
        this.rows = rows;
        this.acts = acts;
    }

    /** The points that the member has and spent. */
    @Transactional(readOnly = true)
    public Purse purse(CommunityId community, PersonId member) {
        return purses.look(community, member);
    }

    /** Gives one point (R2.1). The same request twice is one point. */
    public Vote give(TopicId topic, PersonId voter, UUID request) {
        return act(topic, voter, request, 1);
    }

    /** Takes one point back. */
    public Vote takeBack(TopicId topic, PersonId voter, UUID request) {
        return act(topic, voter, request, -1);
    }

    private Vote act(TopicId topic, PersonId voter, UUID request, int points) {
        Ballot ballot = ballot(topic);
        communities.enter(ballot.community(), voter);
        if (!ballot.open()) {
            return Vote.NO_LONGER_OPEN;
        }
        UUID round = purses.round(ballot.community());
        Purse purse = purses.lock(round, ballot.community(), voter);
        if (acts.carriedOut(voter, request)) {
            return Vote.REPEATED;
        }
        int weight = rows.weight(round, topic, voter);
        Vote vote = points > 0 ? giving(purse, weight, ballot.author().equals(voter)) : takingBack(weight);
        if (vote == Vote.COUNTED) {
            acts.remember(voter, request);
            purses.spend(round, voter, points);
            rows.put(round, topic, voter, weight + points);
        }
        return vote;
    }

    private static Vote giving(Purse purse, int weight, boolean ownTopic) {
        if (weight >= VoteBudgetPolicy.maxOn(ownTopic)) {
            return ownTopic ? Vote.OWN_TOPIC_FULL : Vote.TOPIC_FULL;
        }
        return purse.left() == 0 ? Vote.NONE_LEFT : Vote.COUNTED;
    }

    private static Vote takingBack(int weight) {
        return weight == 0 ? Vote.NOTHING_THERE : Vote.COUNTED;
    }

    /** The topic, kept as it is until the transaction ends: it is not selected while a point is given. */
    private Ballot ballot(TopicId topic) {
        return jdbc.sql("select community_id, author_id, state = 'OPEN' as open from topic where id = ? for share")
                .param(topic.value())
                .query((row, number) -> new Ballot(
                        new CommunityId(row.getObject("community_id", UUID.class)),
                        new PersonId(row.getObject("author_id", UUID.class)),
                        row.getBoolean("open")))
                .optional()
                .orElseThrow(() -> new NotFound(topic));
    }

    private record Ballot(CommunityId community, PersonId author, boolean open) {}
}
