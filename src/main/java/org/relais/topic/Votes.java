package org.relais.topic;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.community.Communities;
import org.relais.community.CommunityId;
import org.relais.people.PersonId;
import org.relais.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Points that members give to open topics. Locks are taken in one order everywhere, first topics,
 * then rounds, then purses, so that
 * voters and those who plan a workshop never wait for each other in a circle.
 */
@Service
@Transactional
public class Votes {

    private final JdbcClient jdbc;
    private final Communities communities;
    private final RoundRepository rounds;
    private final StandingRounds standing;
    private final Purses purses;
    private final VoteRows rows;
    private final VoteActs acts;
    private final Clock clock;

    Votes(
            JdbcClient jdbc,
            Communities communities,
            RoundRepository rounds,
            StandingRounds standing,
            Purses purses,
            VoteRows rows,
            VoteActs acts,
            Clock clock) {
        this.jdbc = jdbc;
        this.communities = communities;
        this.rounds = rounds;
        this.standing = standing;
        this.purses = purses;
        this.rows = rows;
        this.acts = acts;
        this.clock = clock;
    }

    /** The points that the member has and spent in the standing round. */
    @Transactional(readOnly = true)
    public Purse purse(CommunityId community, PersonId member) {
        return standing.find(community)
                .map(round -> purses.look(round, member))
                .orElseGet(() -> purses.full(community));
    }

    /** What members of a community with so many open topics usually have (C2). */
    @Transactional(readOnly = true)
    public int suggestedBudget(CommunityId community) {
        return purses.full(community).budget();
    }

    /** Gives one point of the standing round (R2.1). The same request twice is one point. */
    public Vote give(TopicId topic, PersonId voter, UUID request) {
        return act(null, topic, voter, request, 1);
    }

    /** Takes one point of the standing round back. */
    public Vote takeBack(TopicId topic, PersonId voter, UUID request) {
        return act(null, topic, voter, request, -1);
    }

    /** Gives one point of this round. */
    public Vote give(RoundId round, TopicId topic, PersonId voter, UUID request) {
        return act(round, topic, voter, request, 1);
    }

    /** Takes one point of this round back. */
    public Vote takeBack(RoundId round, TopicId topic, PersonId voter, UUID request) {
        return act(round, topic, voter, request, -1);
    }

    private Vote act(@Nullable RoundId id, TopicId topic, PersonId voter, UUID request, int points) {
        Ballot ballot = ballot(topic);
        communities.enter(ballot.community(), voter);
        Round round = round(id, ballot.community());
        if (!round.isOpen(clock.instant())) {
            return Vote.ROUND_NOT_OPEN;
        }
        if (!ballot.open()) {
            return Vote.NO_LONGER_OPEN;
        }
        Purse purse = purses.lock(round, voter);
        if (acts.carriedOut(voter, request)) {
            return Vote.REPEATED;
        }
        int weight = rows.weight(round.id(), topic, voter);
        Vote vote = points > 0 ? giving(purse, weight, voter.equals(ballot.author())) : takingBack(weight);
        if (vote == Vote.COUNTED) {
            acts.remember(voter, request);
            purses.spend(round.id(), voter, points);
            rows.change(round, topic, voter, weight, points);
        }
        return vote;
    }

    /** A round of another community is none here. */
    private Round round(@Nullable RoundId id, CommunityId community) {
        RoundId wanted = id == null ? standing.of(community).id() : id;
        return rounds.hold(wanted)
                .filter(round -> round.community().equals(community))
                .orElseThrow(() -> new NotFound(wanted));
    }

    private static Vote giving(Purse purse, int weight, boolean ownTopic) {
        if (weight >= purse.maxOn(ownTopic)) {
            return ownTopic ? Vote.OWN_TOPIC_FULL : Vote.TOPIC_FULL;
        }
        return purse.left() == 0 ? Vote.NONE_LEFT : Vote.COUNTED;
    }

    private static Vote takingBack(int weight) {
        return weight == 0 ? Vote.NOTHING_THERE : Vote.COUNTED;
    }

    /** The topic, locked until the transaction ends: it is not selected while a point is given, and its total is right. */
    private Ballot ballot(TopicId topic) {
        return jdbc.sql("select community_id, author_id, state = 'OPEN' as open from topic where id = ?"
                        + " for no key update")
                .param(topic.value())
                .query((row, number) -> new Ballot(
                        new CommunityId(row.getObject("community_id", UUID.class)),
                        person(row.getObject("author_id", UUID.class)),
                        row.getBoolean("open")))
                .optional()
                .orElseThrow(() -> new NotFound(topic));
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }

    /** @param author null for the request of a team outside the community */
    private record Ballot(CommunityId community, @Nullable PersonId author, boolean open) {}
}
