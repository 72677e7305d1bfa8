package org.relais.topic;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relais.community.CommunityId;
import org.relais.people.PersonId;
import org.relais.topic.VoteReturns.Returned;
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
    private final TopicMail mail;
    private final Clock clock;

    Backlog(
            TopicRepository topics,
            RoundRepository rounds,
            StandingRounds standing,
            Purses purses,
            VoteReturns returns,
            TopicTallies tallies,
            TopicMail mail,
            Clock clock) {
        this.topics = topics;
        this.rounds = rounds;
        this.standing = standing;
        this.purses = purses;
        this.returns = returns;
        this.tallies = tallies;
        this.mail = mail;
        this.clock = clock;
    }

    /** These topics are no longer open: the points on them are free again. */
    void left(List<Topic> left) {
        topics.flush();
        returns.giveBack(ids(left)).forEach(back -> mail.givenBack(find(left, back), back.voter(), back.points()));
    }

    /** Each voter is told once, whatever the number of rounds. */
    void tellFree(Topic topic, List<Returned> free) {
        sums(free.stream()).forEach((voter, points) -> mail.givenBack(topic, voter, points));
    }

    /** These topics are open again: they take the points that their voters still have. */
    void cameBack(CommunityId community, List<Topic> back) {
        topics.flush();
        back.forEach(topic -> restore(topic, goingOn(community)));
        tallies.recount(ids(back));
    }

    private void restore(Topic topic, Stream<Round> goingOn) {
        var spent = goingOn.flatMap(round -> returns.restore(topic.id(), round.id(), purses.budget(round)).stream());
        sums(spent).forEach((voter, points) -> mail.notRestored(topic, voter, points));
    }

    private static Map<PersonId, Integer> sums(Stream<Returned> returned) {
        return returned.collect(Collectors.groupingBy(Returned::voter, Collectors.summingInt(Returned::points)));
    }

    private static List<TopicId> ids(List<Topic> topics) {
        return topics.stream().map(Topic::id).toList();
    }

    private static Topic find(List<Topic> topics, Returned returned) {
        return topics.stream()
                .filter(topic -> topic.id().equals(returned.topic()))
                .findFirst()
                .orElseThrow();
    }

    private Stream<Round> goingOn(CommunityId community) {
        return Stream.concat(standing.find(community).stream(), rounds.open(community, clock.instant()).stream());
    }
}
