package org.relais.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.commitment.CommitmentId;
import org.relais.commitment.CommitmentState;
import org.relais.commitment.Commitments;
import org.relais.commitment.NewCommitment;
import org.relais.commitment.OwnCommitments;
import org.relais.community.Audience;
import org.relais.people.Actor;
import org.relais.workshop.Role;
import org.relais.workshop.WorkshopId;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Who reads what of the minutes")
class AudiencesTests extends WithMinutes {

    @Autowired
    Finalisations finalisations;

    @Autowired
    Commitments commitments;

    @Autowired
    OwnCommitments own;

    @Autowired
    Clock clock;

    WorkshopId workshop;

    @BeforeEach
    void aHeldWorkshop() {
        workshop = workshopWorld.published(community.id(), steward);
        signUps.signUp(workshop, member);
        roles.take(workshop, Role.SCRIBE, member);
        close(workshop);
    }

    @Test
    @DisplayName("P2, P3, R4.8: outside the community only what its authors show there is read")
    void outside() {
        commit(Audience.GROUP, "I speak with my chief");
        commit(Audience.COMMUNITY, "I ask the porters");
        commit(Audience.ORGANISATION, "I put the card on the wall");
        decide("Nobody is called at night", Audience.COMMUNITY);
        decide("The blue card goes with the bed", Audience.ORGANISATION);

        assertThat(finalisations.preview(workshop, steward).outside())
                .contains("I put the card on the wall", "The blue card goes with the bed", "**Intention**")
                .doesNotContain("my chief", "porters", "at night", "Scribe", "Room 12");
        assertThat(body(workshop))
                .contains("I ask the porters", "I put the card on the wall", "at night", "**Scribe**: Ben Member")
                .doesNotContain("my chief");
    }

    @Test
    @DisplayName("P2: what the scribe types stays in the community")
    void typedTextStays() {
        minutes.write(workshop, steward, -1, "Ben said that his chief is against it.");

        assertThat(finalisations.preview(workshop, steward).outside()).doesNotContain("chief");
    }

    @Test
    @DisplayName("P12: what its author takes back leaves a neutral line, also in a version that is frozen")
    void takenBack() {
        CommitmentId promised = commit(Audience.ORGANISATION, "I put the card on the wall");
        finalisations.finalise(workshop, steward, -1, false);
        assertThat(body(workshop)).contains("I put the card on the wall");

        own.showTo(promised, Actor.of(member), Audience.GROUP);
        assertThat(body(workshop))
                .doesNotContain("I put the card on the wall")
                .contains("## Commitments\n\n- (an item that its author took back)");
        assertThat(minutes.enter(workshop, steward).finalised()).isTrue();

        own.showTo(promised, Actor.of(member), Audience.COMMUNITY);
        assertThat(body(workshop)).contains("I put the card on the wall");
    }

    @Test
    @DisplayName("P3: a commitment that was let go leaves the text outside, and stays in the community")
    void letGo() {
        CommitmentId promised = commit(Audience.ORGANISATION, "I put the card on the wall");
        commitments.settle(promised, Actor.of(member), CommitmentState.LET_GO, null);

        assertThat(finalisations.preview(workshop, steward).outside()).doesNotContain("card on the wall");
        assertThat(body(workshop)).contains("card on the wall");
    }

    private CommitmentId commit(Audience audience, String text) {
        return commitments.make(new NewCommitment(
                community.id(),
                workshop,
                Actor.of(member),
                "Ben Member",
                text,
                "Five cards on the wall",
                LocalDate.now(clock.withZone(ZoneOffset.UTC)).plusDays(9),
                audience));
    }

    private void decide(String statement, Audience audience) {
        decisions.record(community.id(), workshop, Actor.of(steward), "Ana Steward", statement, audience);
    }
}
