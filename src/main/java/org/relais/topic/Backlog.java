package org.relais.topic;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.relais.community.CommunityId;
import org.springframework.stereotype.Component;

/** What happens to votes when topics leave the backlog and come back (R2.2). Whoever calls holds the locks of the topics. */
@Component
class Backlog {

    private final TopicRepository topics;
    private final RoundRepository rounds;
    private final StandingRounds standing;
    private final Purses purses;
    private final VoteReturns returns;
    private final TopicTallies tallies;
    private final Clock clock;

    Backlog(
            TopicRepository topics,
            RoundRepository rounds,
            StandingRounds standing,
            Purses purses,
            VoteReturns returns,
            TopicTallies tallies,
            Clock clock) {
        this.topics = topics;
        this.rounds = rounds;
        this.standing = standing;
        this.purses = purses;
        this.returns = returns;
        this.tallies = tallies;
        this.clock = clock;
    }

    /** These topics are no longer open: the points on them are free again. */
    void left(List<Topic> left) {
        topics.flush();
        returns.giveBack(left.stream().map(Topic::id).toList());
    }

    /** These topics are open again: they take the points that their voters still have. */
    void cameBack(CommunityId community, List<Topic> back) {
        topics.flush();
        List<TopicId> ids = back.stream().map(Topic::id).toList();
        goingOn(community).forEach(round -> restore(ids, round));
        tallies.recount(ids);
    }

    private void restore(List<TopicId> ids, Round round) {
        int budget = purses.budget(round);
        ids.forEach(id -> returns.restore(id, round.id(), budget));
    }

    private Stream<Round> goingOn(CommunityId community) {
        return Stream.concat(standing.find(community).stream(), rounds.open(community, clock.instant()).stream());
    }
}
