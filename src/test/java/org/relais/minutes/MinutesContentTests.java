package org.relais.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.commitment.Commitments;
import org.relais.commitment.NewCommitment;
import org.relais.community.Audience;
import org.relais.community.Standing;
import org.relais.journal.Journals;
import org.relais.journal.Page;
import org.relais.journal.SharedSurprise;
import org.relais.journal.Sharing;
import org.relais.journal.Surprise;
import org.relais.live.Arrivals;
import org.relais.live.Conduct;
import org.relais.live.Openings;
import org.relais.live.RoomId;
import org.relais.people.Actor;
import org.relais.people.PersonId;
import org.relais.support.TopicWorld;
import org.relais.support.WorkshopWorld;
import org.relais.topic.TopicId;
import org.relais.topic.Topics;
import org.relais.workshop.Role;
import org.relais.workshop.WorkshopId;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("What minutes say")
class MinutesContentTests extends WithMinutes {

    @Autowired
    TopicWorld topicWorld;

    @Autowired
    Topics topics;

    @Autowired
    Commitments commitments;

    @Autowired
    Openings openings;

    @Autowired
    Conduct conduct;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Journals journals;

    @Autowired
    Clock clock;

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
                .contains("2. Lean Coffee (40 min)")
                .contains("## Topics left for another time\n\n- Who calls the night team?\n")
                .doesNotContain("Why do scans wait?")
                .contains("## Decisions\n\n- The blue card goes with the bed (Ana Steward)")
                .contains("- **Ben Member**: I write the time on the card · We will see it by: Five cards");
    }

    @Test
    void nameWhoTookARole() {
        WorkshopId workshop = workshopWorld.published(community.id(), steward);
        signUps.signUp(workshop, member);
        roles.take(workshop, Role.SCRIBE, member);
        close(workshop);

        assertThat(body(workshop)).contains("- **Scribe**: Ben Member").doesNotContain("**Timekeeper**");
    }

    @Test
    void compareWhatWasPlannedWithWhatTheRoomDid() {
        WorkshopId workshop = workshopWorld.published(community.id(), steward);
        var room = openings.open(workshop, steward);
        arrivals.join(room, steward, "Ana Steward");
        var first = workshops.outline(workshop).steps().getFirst();
        conduct.enter(room, Actor.of(steward), first.id(), List.of());
        conduct.close(room, Actor.of(steward));

        assertThat(body(workshop))
                .contains("1. What we promised (0 min, planned 8)")
                .contains("2. Lean Coffee (left for another time)");
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
        assertThat(minutes.enter(workshop, member).forGroup().commitments()).hasSize(1);
        assertThat(minutes.enter(workshop, absent).forGroup().isEmpty()).isTrue();
    }

    @Test
    @DisplayName("P2, R9.10: surprises go as far as their authors share them")
    void surprisesGoAsFarAsTheyAreShared() {
        WorkshopId workshop = workshopWorld.published(community.id(), steward);
        RoomId room = openings.open(workshop, steward);
        surprise(room, steward, "Ana Steward", "Nobody reads the night sheet", Sharing.COMMUNITY);
        surprise(room, member, "Ben Member", "I never asked the porters", Sharing.GROUP);
        PersonId third = communities.join(community.id(), "Dan Member", Standing.MEMBER);
        surprise(room, third, "Dan Member", "I was bored at first", Sharing.ME);
        conduct.close(room, Actor.of(steward));

        assertThat(body(workshop))
                .contains("## What surprised us\n\n- Nobody reads the night sheet (Ana Steward)")
                .doesNotContain("porters", "bored");
        assertThat(minutes.enter(workshop, steward).forGroup().surprises())
                .extracting(SharedSurprise::text)
                .containsExactly("I never asked the porters");
    }

    private void surprise(RoomId room, PersonId person, String name, String text, Sharing sharing) {
        arrivals.join(room, person, name);
        journals.write(room, Actor.of(person), new Page(new Surprise(text, sharing), null, null));
    }

    @Test
    void textsOfPeopleStayTexts() {
        WorkshopId workshop = workshopWorld.closed(community.id(), steward);
        decisions.record(
                community.id(), workshop, Actor.of(steward), "Ana", "# Not a heading\n- [x](javascript:y) <b>");

        assertThat(body(workshop)).contains("- \\# Not a heading - \\[x\\](javascript:y) \\<b> (Ana)");
    }

    private WorkshopId closedWith(TopicId... chosen) {
        var tomorrow = clock.instant().plus(Duration.ofDays(1));
        WorkshopId workshop = workshopWorld.published(community.id(), steward, WorkshopWorld.plan(8, tomorrow, chosen));
        close(workshop);
        return workshop;
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
}
