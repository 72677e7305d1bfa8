package org.relais.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.community.Standing;
import org.relais.people.PersonId;
import org.relais.shared.Ids;
import org.relais.shared.NotFound;
import org.relais.support.AppTest;
import org.relais.support.CommunityWorld;
import org.relais.support.TopicWorld;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
@DisplayName("Rounds of votes (C2)")
class RoundsTests {

    @Autowired
    CommunityWorld communities;

    @Autowired
    TopicWorld topicWorld;

    @Autowired
    RoundKeeping keeping;

    @Autowired
    Rounds rounds;

    @Autowired
    RoundReminders reminders;

    @Autowired
    Votes votes;

    @Autowired
    Topics topics;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    CommunityWorld.Inhabited community;
    List<TopicId> six;
    RoundId round;

    @BeforeEach
    void anOpenRoundOnSixTopics() {
        community = communities.community();
        six = topicWorld.topics(6, community.id(), community.steward());
        round = plan(5, Visibility.UNTIL_CLOSED, true, Duration.ofDays(7));
    }

    @Test
    @DisplayName("R2.1, T1: two threads with fifty votes each never exceed the budget of a round")
    void twoThreadsWithFiftyVotes() throws Exception {
        Callable<Integer> fifty = () -> (int) IntStream.range(0, 50)
                .mapToObj(number -> give(six.get(number % 6), community.member()))
                .filter(Vote.COUNTED::equals)
                .count();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var counted = threads.invokeAll(List.of(fifty, fifty));
            assertThat(counted.get(0).get() + counted.get(1).get()).isEqualTo(5);
        }
        assertThat(purse(community.member()).spent()).isEqualTo(5);
        assertThat(stored()).isEqualTo(5);
    }

    @Test
    @DisplayName("C2: a round has points of its own, and the order of the backlog does not know them")
    void apartFromTheStandingRound() {
        give(six.get(3), community.member());
        votes.give(six.get(1), community.member(), Ids.next());

        assertThat(purse(community.member()).spent()).isEqualTo(1);
        assertThat(votes.purse(community.id(), community.member()).spent()).isEqualTo(1);
        assertThat(topics.open(community.id(), null, 10))
                .extracting(TopicLine::votes)
                .containsExactly(1, 0, 0, 0, 0, 0);
    }

    @Test
    @DisplayName("R2.3: totals are not even read while they are hidden; once closed, everybody reads them")
    void hiddenUntilClosed() {
        give(six.get(3), community.member());

        assertThat(ballot(community.steward())).extracting(TopicLine::votes).containsOnly(0);
        assertThat(ballot(community.member())).extracting(TopicLine::mine).containsOnlyOnce(1);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> rounds.result(round, community.member()));

        keeping.close(round, community.steward());
        assertThat(rounds.result(round, community.steward()))
                .extracting(ResultLine::points)
                .containsExactly(1);
        assertThat(give(six.get(3), community.member())).isEqualTo(Vote.ROUND_NOT_OPEN);
    }

    @Test
    @DisplayName("R2.6: points, distinct voters, the oldest; ties share their rank; nobody is named")
    void result() {
        PersonId dan = communities.join(community.id(), "Dan Member", Standing.MEMBER);
        IntStream.range(0, 2).forEach(number -> give(six.get(4), community.member()));
        give(six.get(2), dan);
        give(six.get(2), community.member());
        give(six.get(5), dan);
        give(six.get(0), dan);
        keeping.close(round, community.steward());

        List<ResultLine> result = rounds.result(round, dan);

        assertThat(result)
                .extracting(ResultLine::topic)
                .containsExactly(six.get(2), six.get(4), six.get(0), six.get(5));
        assertThat(result).extracting(ResultLine::rank).containsExactly(1, 2, 3, 3);
        assertThat(result).extracting(ResultLine::tied).containsExactly(false, false, true, true);
        assertThat(result).extracting(ResultLine::names).containsOnly(List.of());
    }

    @Test
    @DisplayName("C2: a round that said so from the beginning names its voters")
    void named() {
        round = plan(5, Visibility.ALWAYS, false, Duration.ofDays(7));
        give(six.get(4), community.member());

        assertThat(rounds.result(round, community.steward()))
                .extracting(ResultLine::names)
                .containsExactly(List.of("Ben Member"));
    }

    @Test
    @DisplayName("R2.4: a smaller budget keeps what was given and blocks new votes; newcomers have all of it")
    void smallerBudget() {
        IntStream.range(0, 5).forEach(number -> give(six.get(number), community.member()));
        RoundPage page = rounds.enter(round, community.steward());
        var fewer = new VotingRules(2, 3, 1, Visibility.UNTIL_CLOSED, true);
        var plan = new RoundPlan(page.plan().title(), page.opensAt(), page.closesAt(), fewer);

        assertThat(keeping.change(round, community.steward(), page.version(), plan))
                .isEqualTo(RoundChange.SAVED);
        assertThat(keeping.change(round, community.steward(), page.version(), plan))
                .isEqualTo(RoundChange.STALE);

        assertThat(purse(community.member())).isEqualTo(new Purse(2, 5, 3, 1));
        assertThat(give(six.get(5), community.member())).isEqualTo(Vote.NONE_LEFT);
        PersonId newcomer = communities.join(community.id(), "Eve Newcomer", Standing.MEMBER);
        assertThat(purse(newcomer).left()).isEqualTo(2);
    }

    @Test
    @DisplayName("R2.2: a topic that leaves gives points of open rounds back; the result of a closed one stays")
    void pointsReturn() {
        RoundId over = plan(5, Visibility.UNTIL_CLOSED, true, Duration.ofDays(7));
        votes.give(over, six.get(0), community.member(), Ids.next());
        keeping.close(over, community.steward());
        give(six.get(0), community.member());

        topics.select(community.id(), List.of(six.get(0)));

        assertThat(purse(community.member()).spent()).isZero();
        topics.release(community.id(), List.of(six.get(0)));
        assertThat(purse(community.member()).spent()).isEqualTo(1);
        assertThat(rounds.result(over, community.member()))
                .extracting(ResultLine::points)
                .containsExactly(1);
    }

    @Test
    @DisplayName("R2.5: a day before closing, one message to those who did not vote, none to who muted")
    void reminder() {
        PersonId muted = communities.join(community.id(), "Dan Muted", Standing.MEMBER);
        jdbc.sql("insert into mail_wish (person_id, mail_subject, wish) values (?, 'TOPICS', 'NOTHING')")
                .param(muted.value())
                .update();
        give(six.get(0), community.member());
        reminders.remind();
        assertThat(reminded()).isEmpty();

        jdbc.sql(
                        "update vote_round set opens_at = now() - interval '6 days', closes_at = now() + interval '20 hours' where id = ?")
                .param(round.value())
                .update();
        reminders.remind();
        reminders.remind();

        assertThat(reminded()).containsExactly(community.steward().value().toString());
    }

    @Test
    @DisplayName("R2.5: a round of an hour has no day before its end")
    void shortRound() {
        round = plan(5, Visibility.UNTIL_CLOSED, true, Duration.ofHours(1));

        reminders.remind();

        assertThat(reminded()).isEmpty();
    }

    @Test
    @DisplayName("R2.7: points on one's own topic are as many as the round says")
    void ownTopics() {
        assertThat(give(six.get(0), community.steward())).isEqualTo(Vote.COUNTED);
        assertThat(give(six.get(0), community.steward())).isEqualTo(Vote.OWN_TOPIC_FULL);
        keeping.changeStanding(community.id(), community.steward(), 4, 3, 0);
        assertThat(votes.give(six.get(0), community.steward(), Ids.next())).isEqualTo(Vote.OWN_TOPIC_FULL);
    }

    @Test
    @DisplayName("Members vote; planning, closing and publishing is for who takes care of the backlog")
    void notEverybody() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> keeping.close(round, community.member()));
        RoundId elsewhere = round;
        var other = communities.community();
        TopicId theirs = topicWorld.topic(other.id(), other.steward());
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> votes.give(elsewhere, theirs, other.member(), Ids.next()));
    }

    private RoundId plan(@Nullable Integer budget, Visibility visibility, boolean anonymous, Duration time) {
        RoundId id = RoundId.next();
        Instant now = clock.instant();
        var rules = new VotingRules(budget, 3, 1, visibility, anonymous);
        keeping.plan(id, community.id(), community.steward(), new RoundPlan("For March", now, now.plus(time), rules));
        return id;
    }

    private Vote give(TopicId topic, PersonId voter) {
        return votes.give(round, topic, voter, Ids.next());
    }

    private Purse purse(PersonId person) {
        return rounds.enter(round, person).purse();
    }

    private List<TopicLine> ballot(PersonId reader) {
        var query = TopicQuery.read("open", "recent", null, null, null);
        return rounds.ballot(rounds.enter(round, reader), query, reader).lines();
    }

    private int stored() {
        return jdbc.sql("select sum(weight) from vote where round_id = ?")
                .param(round.value())
                .query(Integer.class)
                .single();
    }

    private List<String> reminded() {
        return jdbc.sql("select recipient from outbox_message where kind = 'round.closing' and about = ?")
                .param(round.value())
                .query(String.class)
                .list();
    }
}
