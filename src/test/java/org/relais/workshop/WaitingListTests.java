package org.relais.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.community.Memberships;
import org.relais.people.PersonId;
import org.relais.support.AppTest;
import org.relais.support.CommunityWorld;
import org.relais.support.CommunityWorld.Inhabited;
import org.relais.support.SeatWorld;
import org.relais.support.WorkshopWorld;
import org.relais.workshop.SeatChanged.Cause;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@AppTest
@RecordApplicationEvents
@DisplayName("R3.2: a seat that becomes free goes to the next in the queue at once")
class WaitingListTests {

    private static final Duration WEEK = Duration.ofDays(7);

    @Autowired
    CommunityWorld communities;

    @Autowired
    SeatWorld seats;

    @Autowired
    Workshops workshops;

    @Autowired
    Designs designs;

    @Autowired
    SignUps signUps;

    @Autowired
    SeatDesk desk;

    @Autowired
    Memberships memberships;

    @Autowired
    SeatUpkeep upkeep;

    @Autowired
    ApplicationEvents events;

    Inhabited community;
    List<PersonId> people;

    @BeforeEach
    void peopleOfACommunity() {
        community = communities.community();
        people = seats.members(community, 5);
    }

    @Test
    @DisplayName("Trigger 1, T3: somebody withdraws: the first who waits has the seat, a newcomer waits")
    void withdrawal() {
        WorkshopId id = full(WEEK);
        signUps.withdraw(id, people.get(0));
        assertThat(confirmed(id)).containsExactly(people.get(1), people.get(2));
        assertThat(waiting(id)).containsExactly(people.get(3));

        signUps.signUp(id, people.get(4));
        assertThat(waiting(id)).containsExactly(people.get(3), people.get(4));
        assertThat(changes(people.get(2)))
                .containsExactly(
                        new SeatChanged(id, people.get(2), null, SeatState.WAITING, Cause.OWN_ACT),
                        new SeatChanged(id, people.get(2), SeatState.WAITING, SeatState.CONFIRMED, Cause.PROMOTION));
    }

    @Test
    @DisplayName("Trigger 2, T4: the facilitator takes somebody off the list")
    void removal() {
        WorkshopId id = full(WEEK);
        desk.remove(id, community.steward(), seat(id, people.get(0)).id(), "See you next time.");

        assertThat(seat(id, people.get(0)).state()).isEqualTo(SeatState.REMOVED);
        assertThat(seat(id, people.get(0)).farewell()).isEqualTo("See you next time.");
        assertThat(confirmed(id)).containsExactly(people.get(1), people.get(2));
    }

    @Test
    @DisplayName("Trigger 3: somebody says no to an offer, and the next one is asked")
    void decline() {
        WorkshopId id = full(Duration.ofHours(20));
        signUps.withdraw(id, people.get(0));
        assertThat(seats.state(id, people.get(2))).isEqualTo(SeatState.OFFERED);

        signUps.withdraw(id, people.get(2));
        assertThat(seats.state(id, people.get(2))).isEqualTo(SeatState.DECLINED);
        assertThat(seats.state(id, people.get(3))).isEqualTo(SeatState.OFFERED);
        assertThat(signUps.accept(id, people.get(3))).map(Seat::state).contains(SeatState.CONFIRMED);
        assertThat(confirmed(id)).containsExactly(people.get(1), people.get(3));
    }

    @Test
    @DisplayName(
            "Trigger 4, T4, R3.3: an offer without an answer goes to the end of the queue, and the next one is asked")
    void expiry() {
        WorkshopId id = full(Duration.ofHours(20));
        signUps.withdraw(id, people.get(0));
        seats.offersEnd(id);

        upkeep.endOffers();
        assertThat(seats.state(id, people.get(3))).isEqualTo(SeatState.OFFERED);
        assertThat(waiting(id)).containsExactly(people.get(2));
        assertThat(seat(id, people.get(2)).queueNo()).isEqualTo(3);

        upkeep.endOffers();
        assertThat(changes(people.get(2)))
                .extracting(SeatChanged::cause)
                .containsExactly(Cause.OWN_ACT, Cause.PROMOTION, Cause.OFFER_EXPIRED);
    }

    @Test
    @DisplayName("Trigger 5, T4: there are more seats, by the plan or by the list of participants")
    void moreSeats() {
        WorkshopId id = full(WEEK);
        desk.arrange(id, community.steward(), version(id), 3, SeatRules.usual());
        assertThat(confirmed(id)).containsExactlyElementsOf(people.subList(0, 3));

        designs.replan(id, community.steward(), version(id), plan(id, 4, "Room 12", ""));
        assertThat(confirmed(id)).containsExactlyElementsOf(people.subList(0, 4));
        assertThat(waiting(id)).isEmpty();
    }

    @Test
    @DisplayName("Trigger 5: somebody changes to a remote seat, and leaves the one in the room to the next")
    void changeOfMode() {
        WorkshopId id = full(WEEK);
        designs.replan(id, community.steward(), version(id), plan(id, 2, "Room 12", "https://example.org/call"));
        desk.arrange(id, community.steward(), version(id), 2, remote(1));
        assertThat(confirmed(id)).containsExactly(people.get(0), people.get(1));

        var remotely = new SeatWish(SeatMode.REMOTE, ShowMeTo.NOBODY, "", null);
        assertThat(signUps.edit(id, people.get(0), remotely)).isTrue();
        assertThat(confirmed(id)).containsExactly(people.get(0), people.get(1), people.get(2));
        assertThat(signUps.edit(id, people.get(1), remotely)).isFalse();
        assertThat(seat(id, people.get(1)).mode()).isEqualTo(SeatMode.IN_PERSON);
    }

    @Test
    @DisplayName("R3.3: less than two hours before the start all who wait are told, and the first to click has it")
    void firstClick() {
        WorkshopId id = full(Duration.ofMinutes(90));
        assertThat(signUps.accept(id, people.get(2))).map(Seat::state).contains(SeatState.WAITING);

        signUps.withdraw(id, people.get(0));
        assertThat(events.stream(SeatFree.class))
                .containsExactly(new SeatFree(id, List.of(people.get(2), people.get(3))));
        signUps.signUp(id, people.get(4));
        assertThat(waiting(id)).hasSize(3);

        assertThat(signUps.accept(id, people.get(3))).map(Seat::state).contains(SeatState.CONFIRMED);
        assertThat(signUps.accept(id, people.get(2))).map(Seat::state).contains(SeatState.WAITING);
    }

    @Test
    @DisplayName("R3.3: where the workshop asks first, nobody has a seat without an answer")
    void alwaysAsked() {
        WorkshopId id = full(WEEK);
        desk.arrange(id, community.steward(), version(id), 2, new SeatRules(null, null, Promotion.OFFER, null));
        signUps.withdraw(id, people.get(0));
        assertThat(seats.state(id, people.get(2))).isEqualTo(SeatState.OFFERED);
        signUps.signUp(id, people.get(4));
        assertThat(seats.state(id, people.get(4))).isEqualTo(SeatState.WAITING);
    }

    @Test
    @DisplayName(
            "A change of zone while offers are open: they keep their instant, or end one hour before the new start")
    void moved() {
        WorkshopId id = full(Duration.ofHours(20));
        signUps.withdraw(id, people.get(0));
        Instant deadline = seat(id, people.get(2)).offerExpiresAt();
        Instant start = start(id);

        designs.replan(id, community.steward(), version(id), in(id, start, "America/Montreal"));
        assertThat(seat(id, people.get(2)).offerExpiresAt()).isEqualTo(deadline);

        Instant sooner = Instant.now().plus(Duration.ofHours(3));
        designs.replan(id, community.steward(), version(id), in(id, sooner, "Asia/Tokyo"));
        assertThat(seat(id, people.get(2)).offerExpiresAt())
                .isBeforeOrEqualTo(start(id).minus(Duration.ofHours(1)));
        assertThat(events.stream(WorkshopChanged.class)).hasSize(2);
    }

    @Test
    @DisplayName("Whoever leaves the community leaves the seat to the next in the queue")
    void departure() {
        WorkshopId id = full(WEEK);
        memberships.leave(community.id(), people.get(0));
        assertThat(confirmed(id)).containsExactly(people.get(1), people.get(2));
    }

    @Test
    @DisplayName("R3.7: fewer seats than people expel nobody, and close sign-up until the excess has drained")
    void fewerSeats() {
        WorkshopId id = seats.workshop(community, 3, WEEK);
        seats.signUp(id, people.subList(0, 3));
        desk.arrange(id, community.steward(), version(id), 2, SeatRules.usual());

        assertThat(confirmed(id)).hasSize(3);
        assertThat(signUps.signUp(id, people.get(3))).isEmpty();
        signUps.withdraw(id, people.get(0));
        assertThat(signUps.signUp(id, people.get(3))).map(Seat::state).contains(SeatState.WAITING);
        assertThat(confirmed(id)).hasSize(2);
    }

    @Test
    @DisplayName("R3.7: calling the workshop off is told once, with everybody who waits still there to be told")
    void calledOff() {
        WorkshopId id = full(WEEK);
        designs.cancel(id, community.steward());
        assertThat(events.stream(WorkshopCancelled.class)).containsExactly(new WorkshopCancelled(id));
        assertThat(workshops.waiting(id)).hasSize(2);
    }

    @Test
    @DisplayName("T9: a draft tells nothing, whatever becomes of it")
    void drafts() {
        WorkshopId id = designs.draft(
                WorkshopId.next(),
                community.id(),
                community.steward(),
                WorkshopWorld.plan(4, Instant.now().plus(WEEK)));
        designs.replan(id, community.steward(), version(id), plan(id, 5, "Room 13", ""));
        designs.cancel(id, community.steward());
        assertThat(Stream.of(WorkshopPublished.class, WorkshopChanged.class, WorkshopCancelled.class)
                        .flatMap(events::stream))
                .isEmpty();
    }

    /** Two seats, taken by the first two; the next two wait. */
    private WorkshopId full(Duration ahead) {
        WorkshopId id = seats.workshop(community, 2, ahead);
        seats.signUp(id, people.subList(0, 4));
        return id;
    }

    private Seat seat(WorkshopId id, PersonId person) {
        return workshops.seat(id, person).orElseThrow();
    }

    private List<PersonId> confirmed(WorkshopId id) {
        return workshops.confirmed(id).stream().map(Seat::person).toList();
    }

    private List<PersonId> waiting(WorkshopId id) {
        return workshops.waiting(id).stream().map(Seat::person).toList();
    }

    private List<SeatChanged> changes(PersonId person) {
        return events.stream(SeatChanged.class)
                .filter(change -> change.person().equals(person))
                .toList();
    }

    private long version(WorkshopId id) {
        return designs.open(id, community.steward()).version();
    }

    private Instant start(WorkshopId id) {
        return workshops.outline(id).line().startsAt();
    }

    private static SeatRules remote(int seats) {
        return new SeatRules(null, null, Promotion.AUTO_CONFIRM, seats);
    }

    private WorkshopPlan plan(WorkshopId id, int capacity, String place, String link) {
        WorkshopPlan plan = designs.open(id, community.steward()).plan();
        return new WorkshopPlan(
                plan.purpose(),
                plan.aims(),
                plan.slot(),
                new Venue(place, link, capacity, false),
                plan.preparation(),
                plan.steps(),
                plan.topics());
    }

    private WorkshopPlan in(WorkshopId id, Instant start, String zone) {
        WorkshopPlan plan = designs.open(id, community.steward()).plan();
        return new WorkshopPlan(
                plan.purpose(),
                plan.aims(),
                new Slot(start, 60, ZoneId.of(zone)),
                plan.venue(),
                plan.preparation(),
                plan.steps(),
                plan.topics());
    }
}
