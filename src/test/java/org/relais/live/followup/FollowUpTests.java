package org.relais.live.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.commitment.CommitmentId;
import org.relais.commitment.CommitmentLine;
import org.relais.commitment.CommitmentState;
import org.relais.commitment.Commitments;
import org.relais.commitment.NewCommitment;
import org.relais.community.Audience;
import org.relais.live.RoomSnapshot;
import org.relais.live.Rooms;
import org.relais.live.Seat;
import org.relais.live.Seats;
import org.relais.live.Telling;
import org.relais.live.View;
import org.relais.people.Actor;
import org.relais.shared.NotFound;
import org.relais.support.AppTest;
import org.relais.support.CommunityWorld;
import org.relais.support.CommunityWorld.Inhabited;
import org.relais.support.RoomWorld;
import org.relais.support.RoomWorld.Opened;
import org.relais.support.WorkshopWorld;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
@DisplayName("L21: a workshop opens with the commitments that are due")
class FollowUpTests {

    @Autowired
    CommunityWorld communities;

    @Autowired
    WorkshopWorld workshops;

    @Autowired
    RoomWorld world;

    @Autowired
    Rooms rooms;

    @Autowired
    Seats seats;

    @Autowired
    Commitments commitments;

    @Autowired
    FollowUps followUps;

    @Autowired
    FollowUpFormat format;

    @Autowired
    FollowUpSection section;

    Inhabited community;
    Actor kim;
    CommitmentId due;
    CommitmentId amongMembers;
    CommitmentId inTheGroup;
    Opened earlier;
    Opened room;
    Seat seat;

    @BeforeEach
    void twoAreDue() {
        community = communities.community();
        kim = world.guest();
        earlier = world.opened(community, workshops.plan());
        due = promise("Pull old reviews", LocalDate.EPOCH, Audience.ORGANISATION);
        amongMembers = promise("Ask for help", LocalDate.EPOCH, Audience.COMMUNITY);
        inTheGroup = promise("Speak less", LocalDate.EPOCH, Audience.GROUP);
        promise("Next year", LocalDate.of(2199, 1, 1), Audience.ORGANISATION, world.guest());
        room = world.opened(community, workshops.plan());
        seat = world.join(room.room(), kim, "Kim");
        world.enter(room, "follow-up");
    }

    @Test
    @DisplayName("those that are due and no others; what the organisation may not read is for its owner's screen (P2)")
    void dueOnes() {
        assertThat(shown().lines()).extracting(CommitmentLine::id).containsExactly(due);
        assertThat(format.mine(
                                snapshot(),
                                snapshot().participant(seat.participant()).orElseThrow())
                        .model()
                        .get("promised"))
                .asInstanceOf(InstanceOfAssertFactories.list(CommitmentLine.class))
                .extracting(CommitmentLine::id)
                .containsExactlyInAnyOrder(due, amongMembers, inTheGroup);
    }

    @Test
    @DisplayName("R9.3: the owner says it in one click, also a guest; the facilitator cannot")
    void settled() {
        Seat lead = seats.of(room.room(), room.lead());
        assertThatThrownBy(() -> followUps.settle(lead, room.lead(), due, CommitmentState.KEPT, null))
                .isInstanceOf(NotFound.class);
        followUps.settle(seat, kim, due, CommitmentState.KEPT, "Three days in a row");

        assertThat(shown().open()).isEmpty();
        assertThat(shown().settled()).extracting(CommitmentLine::state).containsExactly(CommitmentState.KEPT);
        assertThat(told(room)).contains("Kept — Pull old reviews (Kim)").doesNotContain("Speak less");
        followUps.reopen(seat, kim, due);
        assertThat(shown().open()).hasSize(1);
    }

    @Test
    @DisplayName("coming back to the step keeps what was settled; in the next room it does not come back")
    void staysSettled() {
        followUps.settle(seat, kim, due, CommitmentState.LET_GO, null);
        world.enter(room, "lean-coffee");
        world.enter(room, "follow-up");
        assertThat(shown().settled()).hasSize(1);

        Opened next = world.opened(community, workshops.plan());
        world.enter(next, "follow-up");
        assertThat(followUps.of(next.room()).lines())
                .extracting(CommitmentLine::id)
                .containsExactlyInAnyOrder(amongMembers, inTheGroup);
    }

    private CommitmentId promise(String text, LocalDate on, Audience audience) {
        return promise(text, on, audience, kim);
    }

    private CommitmentId promise(String text, LocalDate on, Audience audience, Actor owner) {
        return commitments.make(
                new NewCommitment(community.id(), earlier.workshop(), owner, "Kim", text, "Seen", on, audience));
    }

    private RoomSnapshot snapshot() {
        return rooms.snapshot(room.room());
    }

    private Agreed shown() {
        return (Agreed) Objects.requireNonNull(
                format.stage(snapshot(), View.PARTICIPANT).model().get("agreed"));
    }

    private String told(Opened held) {
        return section.markdown(
                new Telling(held.workshop(), Audience.COMMUNITY, Locale.ENGLISH, ZoneId.of("Europe/Paris")));
    }
}
