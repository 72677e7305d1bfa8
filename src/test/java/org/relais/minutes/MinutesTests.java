package org.relais.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.commitment.Commitments;
import org.relais.commitment.Decisions;
import org.relais.commitment.NewCommitment;
import org.relais.community.Audience;
import org.relais.community.Standing;
import org.relais.live.Arrivals;
import org.relais.live.Conduct;
import org.relais.people.Actor;
import org.relais.people.PersonId;
import org.relais.shared.NotFound;
import org.relais.support.AppTest;
import org.relais.support.CommunityWorld;
import org.relais.support.Persons;
import org.relais.support.TopicWorld;
import org.relais.support.WorkshopWorld;
import org.relais.topic.TopicId;
import org.relais.topic.Topics;
import org.relais.workshop.Role;
import org.relais.workshop.SignUps;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.Workshops;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
@DisplayName("Minutes of a workshop")
class MinutesTests {

    @Autowired
    Minutes minutes;

    @Autowired
    CommunityWorld communities;

    @Autowired
    WorkshopWorld workshopWorld;

    @Autowired
    TopicWorld topicWorld;

    @Autowired
    Persons persons;

    @Autowired
    Workshops workshops;

    @Autowired
    SignUps signUps;

    @Autowired
    Topics topics;

    @Autowired
    Decisions decisions;

    @Autowired
    Commitments commitments;

    @Autowired
    Conduct conduct;

    @Autowired
    Arrivals arrivals;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    CommunityWorld.Inhabited community;
    PersonId steward;
    PersonId member;

    @BeforeEach
    void aCommunity() {
        community = communities.community();
        steward = community.steward();
        member = community.member();
    }

    @Test
    void sayWhatWasDecidedPromisedAndLeftOut() {
        TopicId discussed = topicWorld.topic(community.id(), steward, "Why do scans wait?");
        TopicId left = topicWorld.topic(community.id(), steward, "Who calls the night team?");
        WorkshopId workshop = closedWith(discussed, left);
        topics.discussed(community.id(), discussed);
        decisions.record(community.id(), workshop, Actor.of(steward), "Ana Steward", "The blue card goes with the bed");
        commit(workshop, Audience.COMMUNITY, "I write the time on the card");

        assertThat(body(workshop))
                .contains("- **Intention**: Understand where patients wait between two wards.")
                .contains("- **Expected deliverable**: A map of the three longest queues")
                .contains("1. Lean Coffee (40 min)")
                .contains("## Topics left for another time\n\n- Who calls the night team?\n")
                .doesNotContain("Why do scans wait?")
                .contains("## Decisions\n\n- The blue card goes with the bed (Ana Steward)")
                .contains("- **Ben Member**: I write the time on the card · We will see it by: Five cards");
    }

    @Test
    void nameWhoTookARole() {
        WorkshopId workshop = workshopWorld.published(community.id(), steward);
        signUps.signUp(workshop, member);
        signUps.take(workshop, Role.SCRIBE, member);
        close(workshop);

        assertThat(body(workshop)).contains("- **Scribe**: Ben Member").doesNotContain("**Timekeeper**");
    }

    @Test
    void compareWhatWasPlannedWithWhatTheRoomDid() {
        WorkshopId workshop = workshopWorld.published(community.id(), steward);
        var room = conduct.open(workshop, steward);
        arrivals.join(room, steward, "Ana Steward");
        var first = workshops.outline(workshop).steps().getFirst();
        conduct.enter(room, Actor.of(steward), first.id(), List.of());
        conduct.close(room, Actor.of(steward));

        assertThat(body(workshop))
                .contains("1. What we promised (0 min, planned 8)")
                .contains("1. Lean Coffee (left for another time)");
    }

    @Test
    @DisplayName("P2: what is for the group only is beside the minutes, for those who took part")
    void whatIsForTheGroupOnlyIsNotInTheMinutes() {
        WorkshopId workshop = workshopWorld.published(community.id(), steward);
        signUps.signUp(workshop, member);
        close(workshop);
        commit(workshop, Audience.GROUP, "I speak with my chief");
        PersonId absent = communities.join(community.id(), "Dan Absent", Standing.MEMBER);

        assertThat(body(workshop)).doesNotContain("my chief");
        assertThat(minutes.enter(workshop, member).forGroup()).hasSize(1);
        assertThat(minutes.enter(workshop, absent).forGroup()).isEmpty();
    }

    @Test
    void textsOfPeopleStayTexts() {
        WorkshopId workshop = workshopWorld.closed(community.id(), steward);
        decisions.record(
                community.id(), workshop, Actor.of(steward), "Ana", "# Not a heading\n- [x](javascript:y) <b>");

        assertThat(body(workshop)).contains("- \\# Not a heading - \\[x\\](javascript:y) \\<b> (Ana)");
    }

    @Test
    @DisplayName("T21: reading stores nothing, and what comes after the close still finds its way in")
    void readingStoresNothing() {
        WorkshopId workshop = workshopWorld.closed(community.id(), steward);
        minutes.enter(workshop, member);

        assertThat(stored(workshop)).isZero();
        decisions.record(community.id(), workshop, Actor.of(steward), "Ana", "We try the blue card");
        assertThat(body(workshop)).contains("We try the blue card");
    }

    @Test
    @DisplayName("T16: the second of two writers is told, and nothing is overwritten")
    void theSecondOfTwoWritersIsTold() {
        WorkshopId workshop = workshopWorld.closed(community.id(), steward);
        long version = minutes.open(workshop, steward).version();

        assertThat(minutes.write(workshop, steward, version, "First text")).isTrue();
        assertThat(minutes.write(workshop, steward, version, "Second text")).isFalse();
        assertThat(body(workshop)).isEqualTo("First text");

        long next = minutes.open(workshop, steward).version();
        assertThat(minutes.write(workshop, steward, next, "Third text")).isTrue();
        assertThat(minutes.write(workshop, steward, next, "Fourth text")).isFalse();
        assertThat(body(workshop)).isEqualTo("Third text");
    }

    @Test
    @DisplayName("T16: of twenty first texts at once exactly one is stored")
    void ofTwentyTextsAtOnceOneIsStored() throws Exception {
        WorkshopId workshop = workshopWorld.closed(community.id(), steward);
        long version = minutes.open(workshop, steward).version();
        Callable<Boolean> write = () -> minutes.write(workshop, steward, version, "One of twenty");

        try (var people = Executors.newFixedThreadPool(20)) {
            int stored = 0;
            for (Future<Boolean> outcome : people.invokeAll(Collections.nCopies(20, write))) {
                stored += outcome.get() ? 1 : 0;
            }
            assertThat(stored).isOne();
        }
    }

    @Test
    void theScribeWritesAndOtherMembersRead() {
        WorkshopId workshop = workshopWorld.published(community.id(), steward);
        signUps.signUp(workshop, member);
        signUps.take(workshop, Role.SCRIBE, member);
        close(workshop);
        PersonId reader = communities.join(community.id(), "Dan Reader", Standing.MEMBER);

        assertThat(minutes.enter(workshop, member).mayWrite()).isTrue();
        assertThat(minutes.enter(workshop, reader).mayWrite()).isFalse();
        assertThatThrownBy(() -> minutes.open(workshop, reader)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> minutes.write(workshop, reader, -1, "Mine")).isInstanceOf(NotFound.class);
    }

    @Test
    void peopleOfOtherCommunitiesAndManagersFindNothing() {
        WorkshopId workshop = workshopWorld.closed(community.id(), steward);

        assertThatThrownBy(() -> minutes.enter(workshop, persons.named("Eve"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> minutes.enter(workshop, community.manager())).isInstanceOf(NotFound.class);
    }

    @Test
    void thereIsNoTextBeforeTheWorkshopIsClosed() {
        WorkshopId workshop = workshopWorld.live(community.id(), steward);

        assertThat(minutes.enter(workshop, member).available()).isFalse();
        assertThatThrownBy(() -> minutes.open(workshop, steward)).isInstanceOf(NotFound.class);
        WorkshopId draft = workshopWorld.draft(community.id(), steward);
        assertThatThrownBy(() -> minutes.enter(draft, member)).isInstanceOf(NotFound.class);
    }

    @Test
    void writingAnewShowsWhatGoesAndBringsWhatCame() {
        WorkshopId workshop = workshopWorld.closed(community.id(), steward);
        minutes.write(workshop, steward, minutes.open(workshop, steward).version(), "By hand");
        decisions.record(community.id(), workshop, Actor.of(steward), "Ana", "We try the blue card");

        assertThat(minutes.regeneration(workshop, steward).lost()).containsExactly("By hand");
        assertThat(minutes.regeneration(workshop, steward).gained()).contains("- We try the blue card (Ana)");
        long seen = minutes.open(workshop, steward).version();
        assertThat(minutes.regenerate(workshop, steward, seen)).isTrue();
        assertThat(body(workshop)).contains("We try the blue card").doesNotContain("By hand");
        assertThat(minutes.regenerate(workshop, steward, seen)).isFalse();
    }

    private WorkshopId closedWith(TopicId... chosen) {
        var tomorrow = clock.instant().plus(Duration.ofDays(1));
        WorkshopId workshop = workshopWorld.published(community.id(), steward, WorkshopWorld.plan(8, tomorrow, chosen));
        close(workshop);
        return workshop;
    }

    private void close(WorkshopId workshop) {
        workshops.begin(workshop);
        workshops.close(workshop);
    }

    private void commit(WorkshopId workshop, Audience audience, String text) {
        commitments.make(new NewCommitment(
                community.id(),
                workshop,
                Actor.of(member),
                "Ben Member",
                text,
                "Five cards on the wall",
                LocalDate.now(clock.withZone(ZoneOffset.UTC)).plusDays(9),
                audience));
    }

    private String body(WorkshopId workshop) {
        return minutes.enter(workshop, steward).body();
    }

    private int stored(WorkshopId workshop) {
        return database.sql("select count(*) from minutes where workshop_id = :id")
                .param("id", workshop.value())
                .query(Integer.class)
                .single();
    }
}
