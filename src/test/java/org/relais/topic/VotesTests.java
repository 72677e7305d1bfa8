package org.relais.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.community.Standing;
import org.relais.people.PersonId;
import org.relais.shared.Ids;
import org.relais.support.AppTest;
import org.relais.support.CommunityWorld;
import org.relais.support.TopicWorld;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
@DisplayName("Voting with a budget (C2)")
class VotesTests {

    @Autowired
    CommunityWorld communities;

    @Autowired
    TopicWorld topicWorld;

    @Autowired
    Votes votes;

    @Autowired
    Topics topics;

    CommunityWorld.Inhabited community;
    List<TopicId> seventeen;

    @BeforeEach
    void seventeenTopicsGiveFivePoints() {
        community = communities.community();
        seventeen = topicWorld.topics(17, community.id(), community.steward());
    }

    @Test
    @DisplayName("R2.1, T1: fifty requests at once with a budget of five store exactly five")
    void fiftyRequestsAtOnceStoreFive() throws Exception {
        List<Vote> outcomes = atOnce(50, number -> give(seventeen.get(number % 17), community.member()));

        assertThat(outcomes).filteredOn(Vote.COUNTED::equals).hasSize(5);
        assertThat(votes.purse(community.id(), community.member())).isEqualTo(new Purse(5, 5, 3, 1));
        assertThat(points(community.member())).isEqualTo(5);
    }

    @Test
    @DisplayName("T1: two people with fifty requests each never exceed their budgets")
    void twoTimesFiftyNeverExceedTheBudgets() throws Exception {
        PersonId other = communities.join(community.id(), "Dan Member", Standing.MEMBER);

        atOnce(100, number -> give(seventeen.get(number % 3), number < 50 ? community.member() : other));

        assertThat(points(community.member())).isEqualTo(5);
        assertThat(points(other)).isEqualTo(5);
    }

    @Test
    @DisplayName("The same request sent many times at once is one point")
    void theSameRequestIsOnePoint() throws Exception {
        UUID request = Ids.next();

        List<Vote> outcomes = atOnce(10, number -> votes.give(seventeen.getFirst(), community.member(), request));

        assertThat(outcomes).containsOnlyOnce(Vote.COUNTED).contains(Vote.REPEATED);
        assertThat(points(community.member())).isEqualTo(1);
    }

    @Test
    @DisplayName("At most three points on one topic, and one on one's own (R2.7)")
    void limitsPerTopic() {
        TopicId topic = seventeen.getFirst();
        IntStream.range(0, 3).forEach(number -> give(topic, community.member()));

        assertThat(give(topic, community.member())).isEqualTo(Vote.TOPIC_FULL);
        assertThat(give(topic, community.steward())).isEqualTo(Vote.COUNTED);
        assertThat(give(topic, community.steward())).isEqualTo(Vote.OWN_TOPIC_FULL);
    }

    @Test
    @DisplayName("A point taken back can be given elsewhere")
    void aPointTakenBackCanBeGivenElsewhere() {
        IntStream.range(0, 5).forEach(number -> give(seventeen.get(number), community.member()));
        assertThat(give(seventeen.get(5), community.member())).isEqualTo(Vote.NONE_LEFT);

        assertThat(takeBack(seventeen.getFirst())).isEqualTo(Vote.COUNTED);
        assertThat(takeBack(seventeen.getFirst())).isEqualTo(Vote.NOTHING_THERE);
        assertThat(give(seventeen.get(5), community.member())).isEqualTo(Vote.COUNTED);
        assertThat(points(community.member())).isEqualTo(5);
    }

    @Test
    @DisplayName("R2.2: points return when a topic leaves the backlog, which keeps its totals")
    void pointsReturnWhenATopicLeavesTheBacklog() {
        TopicId topic = seventeen.getFirst();
        IntStream.range(0, 3).forEach(number -> give(topic, community.member()));

        topics.select(community.id(), List.of(topic));

        assertThat(votes.purse(community.id(), community.member()).spent()).isZero();
        assertThat(give(topic, community.member())).isEqualTo(Vote.NO_LONGER_OPEN);
        TopicLine line = topics.named(community.id(), List.of(topic)).getFirst();
        assertThat(line.state()).isEqualTo(TopicState.SELECTED);
        assertThat(line.votes()).isEqualTo(3);
        assertThat(line.voters()).isEqualTo(1);
    }

    @Test
    @DisplayName("R2.2: a topic that comes back takes only points that its voters still have")
    void aTopicThatComesBackTakesOnlyPointsLeft() {
        PersonId other = communities.join(community.id(), "Dan Member", Standing.MEMBER);
        TopicId topic = seventeen.getFirst();
        IntStream.range(0, 2).forEach(number -> give(topic, community.member()));
        give(topic, other);
        topics.select(community.id(), List.of(topic));
        IntStream.range(1, 5).forEach(number -> give(seventeen.get(number), community.member()));

        topics.release(community.id(), List.of(topic));

        TopicLine line = topics.named(community.id(), List.of(topic)).getFirst();
        assertThat(line.state()).isEqualTo(TopicState.OPEN);
        assertThat(line.votes()).isEqualTo(1);
        assertThat(votes.purse(community.id(), community.member()).spent()).isEqualTo(4);
        assertThat(votes.purse(community.id(), other).spent()).isEqualTo(1);
    }

    @Test
    @DisplayName("R2.4: a budget that shrinks keeps what was given and never becomes negative")
    void aBudgetThatShrinksKeepsWhatWasGiven() {
        IntStream.range(0, 5).forEach(number -> give(seventeen.get(number), community.member()));

        topics.select(community.id(), seventeen.subList(8, 17));

        Purse purse = votes.purse(community.id(), community.member());
        assertThat(purse).isEqualTo(new Purse(3, 5, 3, 1));
        assertThat(purse.left()).isZero();
        assertThat(give(seventeen.get(6), community.member())).isEqualTo(Vote.NONE_LEFT);
    }

    @Test
    @DisplayName("R2.6: points come first, then distinct voters, then the oldest")
    void orderOfTopics() {
        PersonId other = communities.join(community.id(), "Dan Member", Standing.MEMBER);
        IntStream.range(0, 2).forEach(number -> give(seventeen.get(4), community.member()));
        give(seventeen.get(9), community.member());
        give(seventeen.get(9), other);

        assertThat(topics.open(community.id(), community.member(), 20))
                .extracting(TopicLine::id)
                .startsWith(seventeen.get(9), seventeen.get(4), seventeen.get(0), seventeen.get(1));
    }

    @Test
    @DisplayName("Planning a workshop while people vote loses no point and makes none")
    void selectingWhilePeopleVote() throws Exception {
        TopicId topic = seventeen.getFirst();

        atOnce(40, number -> {
            if (number == 20) {
                topics.select(community.id(), seventeen.subList(0, 5));
                return Vote.COUNTED;
            }
            return give(seventeen.get(number % 6), number % 2 == 0 ? community.member() : community.steward());
        });

        assertThat(give(topic, community.member())).isEqualTo(Vote.NO_LONGER_OPEN);
        assertThat(votes.purse(community.id(), community.member()).spent()).isEqualTo(points(community.member()));
        assertThat(votes.purse(community.id(), community.steward()).spent()).isEqualTo(points(community.steward()));
    }

    private Vote give(TopicId topic, PersonId voter) {
        return votes.give(topic, voter, Ids.next());
    }

    private Vote takeBack(TopicId topic) {
        return votes.takeBack(topic, community.member(), Ids.next());
    }

    /** Points of this person on open topics, as stored. */
    private int points(PersonId voter) {
        return topics.open(community.id(), voter, 20).stream()
                .mapToInt(TopicLine::mine)
                .sum();
    }

    private static List<Vote> atOnce(int times, Act act) throws Exception {
        try (var threads = Executors.newFixedThreadPool(times)) {
            List<Callable<Vote>> calls = IntStream.range(0, times)
                    .<Callable<Vote>>mapToObj(number -> () -> act.carryOut(number))
                    .toList();
            return threads.invokeAll(calls).stream().map(Future::resultNow).toList();
        }
    }

    private interface Act {
        Vote carryOut(int number);
    }
}
