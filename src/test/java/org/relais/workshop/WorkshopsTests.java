package org.relais.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.community.Standing;
import org.relais.people.PersonId;
import org.relais.shared.NotFound;
import org.relais.support.AppTest;
import org.relais.support.CommunityWorld;
import org.relais.support.CommunityWorld.Inhabited;
import org.relais.support.WorkshopWorld;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class WorkshopsTests {

    @Autowired
    CommunityWorld communities;

    @Autowired
    WorkshopWorld world;

    @Autowired
    Workshops workshops;

    @Autowired
    SignUps signUps;

    @Autowired
    Roles roles;

    Inhabited community;

    @BeforeEach
    void aCommunity() {
        community = communities.community();
    }

    @Test
    void theOutlineTellsTheRoomAllItNeeds() {
        WorkshopId id = world.published(community.id(), community.steward());
        signUps.signUp(id, community.member());
        roles.take(id, Role.SCRIBE, community.member());

        WorkshopOutline outline = workshops.outline(id);

        assertThat(outline.line().state()).isEqualTo(WorkshopState.PUBLISHED);
        assertThat(outline.line().signedUp()).isEqualTo(1);
        assertThat(outline.steps())
                .extracting(StepLine::position, StepLine::format)
                .containsExactly(tuple(0, "follow-up"), tuple(1, "lean-coffee"), tuple(2, "journal"));
        assertThat(outline.holder(Role.SCRIBE)).contains(community.member());
        assertThat(outline.holder(Role.FACILITATOR)).isEmpty();
        assertThat(outline.signedUp()).containsExactly(community.member());
    }

    @Test
    void aWorkshopBeginsAndClosesOnce() {
        WorkshopId id = world.published(community.id(), community.steward());
        workshops.begin(id);
        workshops.begin(id);
        assertThat(workshops.upcoming(community.id()))
                .extracting(WorkshopLine::state)
                .containsExactly(WorkshopState.LIVE);

        workshops.close(id);
        workshops.begin(id);
        assertThat(workshops.held(community.id(), 2))
                .extracting(WorkshopLine::id)
                .containsExactly(id);
        assertThat(workshops.upcoming(community.id())).isEmpty();
    }

    @Test
    void noRoomOpensForADraftOrAWorkshopThatWasCalledOff() {
        WorkshopId draft = world.draft(community.id(), community.steward());
        WorkshopId cancelled = world.cancelled(community.id(), community.steward());
        assertThatThrownBy(() -> workshops.begin(draft)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> workshops.begin(cancelled)).isInstanceOf(NotFound.class);
        assertThat(workshops.upcoming(community.id())).isEmpty();
    }

    @Test
    void theReportCountsWorkshopsByWhenTheyBegan() {
        Instant before = Instant.now().minus(Duration.ofMinutes(1));
        WorkshopId id = world.closed(community.id(), community.steward());
        Instant after = Instant.now().plus(Duration.ofMinutes(1));

        assertThat(workshops.heldBetween(community.id(), before, after))
                .extracting(WorkshopLine::id)
                .containsExactly(id);
        assertThat(workshops.heldBetween(community.id(), after, after.plusSeconds(60)))
                .isEmpty();
    }

    @Test
    void theFollowingWorkshopIsTheSoonestPublishedOne() {
        WorkshopId now = world.live(community.id(), community.steward());
        assertThat(workshops.following(now)).isEmpty();

        Instant inAWeek = Instant.now().plus(Duration.ofDays(7));
        world.published(community.id(), community.steward(), WorkshopWorld.plan(8, inAWeek.plusSeconds(60)));
        WorkshopId next = world.published(community.id(), community.steward(), WorkshopWorld.plan(8, inAWeek));
        world.draft(community.id(), community.steward(), WorkshopWorld.plan(8, inAWeek.minusSeconds(60)));
        assertThat(workshops.following(now)).map(WorkshopLine::id).contains(next);
    }

    @Test
    void theStewardAndWhoeverTookTheRoleLeadTheRoom() {
        WorkshopId id = world.published(community.id(), community.steward());
        PersonId scribe = communities.join(community.id(), "Dora Scribe", Standing.MEMBER);
        signUps.signUp(id, community.member());
        signUps.signUp(id, scribe);
        roles.take(id, Role.FACILITATOR, community.member());
        roles.take(id, Role.SCRIBE, scribe);

        assertThat(workshops.mayFacilitate(id, community.steward())).isTrue();
        assertThat(workshops.mayFacilitate(id, community.member())).isTrue();
        assertThat(workshops.mayFacilitate(id, scribe)).isFalse();
        assertThat(workshops.mayFacilitate(id, community.manager())).isFalse();
        assertThat(workshops.mayWriteMinutes(id, scribe)).isTrue();
        assertThat(workshops.mayWriteMinutes(id, community.member())).isTrue();
        assertThat(workshops.mayWriteMinutes(id, community.manager())).isFalse();
    }

    @Test
    @DisplayName("C5: only somebody who signed up takes a role, and withdrawing lets it go")
    void rolesAreForThoseWhoTakePart() {
        WorkshopId id = world.published(community.id(), community.steward());
        assertThat(roles.take(id, Role.TIMEKEEPER, community.member())).isFalse();
        signUps.signUp(id, community.member());
        assertThat(roles.take(id, Role.TIMEKEEPER, community.member())).isTrue();
        signUps.signUp(id, community.steward());
        assertThat(roles.take(id, Role.TIMEKEEPER, community.steward())).isFalse();

        signUps.withdraw(id, community.member());
        assertThat(workshops.isSignedUp(id, community.member())).isFalse();
        assertThat(roles.take(id, Role.TIMEKEEPER, community.steward())).isTrue();
    }

    @Test
    @DisplayName("C5: whoever facilitates as one of two leads the room too, as long as they are in the community")
    void coFacilitatorsLead() {
        WorkshopId id = world.published(community.id(), community.steward());
        signUps.signUp(id, community.member());
        assertThat(workshops.mayFacilitate(id, community.member())).isFalse();

        roles.take(id, Role.CO_FACILITATOR, community.member());
        assertThat(workshops.mayFacilitate(id, community.member())).isTrue();
        assertThat(workshops.mayWriteMinutes(id, community.member())).isTrue();
    }
}
