package org.relais.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
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
@DisplayName("Taking part in a workshop")
class SignUpsTests {

    private static final Instant NEXT_WEEK = Instant.now().plus(Duration.ofDays(7));

    @Autowired
    CommunityWorld communities;

    @Autowired
    WorkshopWorld world;

    @Autowired
    SignUps signUps;

    @Autowired
    Workshops workshops;

    @Autowired
    Designs designs;

    Inhabited community;

    @BeforeEach
    void aCommunity() {
        community = communities.community();
    }

    @Test
    @DisplayName("R3.1, R3.9, T2: forty sign-ups at once for eight seats: eight seats, and a queue from 1 to 32")
    void fortyForEight() throws Exception {
        WorkshopId id = workshop(8, NEXT_WEEK);

        atOnce(people(40).stream()
                .<Callable<Object>>map(person -> () -> signUps.signUp(id, person))
                .toList());

        assertThat(workshops.confirmed(id)).hasSize(8);
        assertThat(workshops.waiting(id))
                .extracting(Seat::queueNo)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 32).boxed().toList());
        assertThat(workshops.waiting(id))
                .extracting(Seat::position)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 32).boxed().toList());
        assertThat(workshops.outline(id).signedUp()).hasSize(8).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("R3.1: ten clicks of one person are one seat, or one place in the queue")
    void oneSeatEach() throws Exception {
        WorkshopId id = workshop(2, NEXT_WEEK);
        for (PersonId person : people(3)) {
            atOnce(IntStream.range(0, 10)
                    .<Callable<Object>>mapToObj(click -> () -> signUps.signUp(id, person))
                    .toList());
        }
        assertThat(workshops.confirmed(id)).hasSize(2);
        assertThat(workshops.waiting(id)).hasSize(1);
    }

    @Test
    @DisplayName("R3.6, T5: whoever waits is no participant, is not counted and holds no seat")
    void waitersAreNoParticipants() {
        WorkshopId id = workshop(2, NEXT_WEEK);
        List<PersonId> people = people(3);
        people.forEach(person -> signUps.signUp(id, person));

        assertThat(workshops.isSignedUp(id, people.getLast())).isFalse();
        assertThat(workshops.outline(id).signedUp()).containsExactlyElementsOf(people.subList(0, 2));
        assertThat(workshops.upcoming(community.id()))
                .extracting(WorkshopLine::signedUp)
                .containsExactly(2);
    }

    @Test
    @DisplayName("Withdrawing asks nothing, and twice is once; coming back means the end of the queue")
    void withdrawing() {
        WorkshopId id = workshop(2, NEXT_WEEK);
        List<PersonId> people = people(4);
        people.forEach(person -> signUps.signUp(id, person));

        signUps.withdraw(id, people.get(0));
        signUps.withdraw(id, people.get(0));
        assertThat(state(id, people.get(0))).isEqualTo(SeatState.CANCELLED);
        assertThat(state(id, people.get(2))).isEqualTo(SeatState.CONFIRMED);

        signUps.signUp(id, people.get(0));
        assertThat(workshops.waiting(id)).extracting(Seat::person).containsExactly(people.get(3), people.get(0));
    }

    @Test
    @DisplayName("Nobody takes a seat in what is over or called off, nor from outside; a draft is not there (T9)")
    void over() {
        WorkshopId closed = world.closed(community.id(), community.steward());
        WorkshopId cancelled = world.cancelled(community.id(), community.steward());
        WorkshopId draft = world.draft(community.id(), community.steward());

        assertThat(signUps.signUp(closed, community.member())).isEmpty();
        assertThat(signUps.signUp(cancelled, community.member())).isEmpty();
        assertThatThrownBy(() -> signUps.signUp(draft, community.member())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> signUps.signUp(closed, community.manager())).isInstanceOf(NotFound.class);
    }

    private WorkshopId workshop(int capacity, Instant start) {
        return world.published(community.id(), community.steward(), WorkshopWorld.plan(capacity, start));
    }

    private List<PersonId> people(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> communities.join(community.id(), "Member " + number, Standing.MEMBER))
                .toList();
    }

    private SeatState state(WorkshopId id, PersonId person) {
        return workshops.seat(id, person).map(Seat::state).orElseThrow();
    }

    private static void atOnce(List<Callable<Object>> acts) throws Exception {
        try (var threads = Executors.newFixedThreadPool(acts.size())) {
            for (Future<Object> act : threads.invokeAll(acts)) {
                assertThat(act.state()).isEqualTo(Future.State.SUCCESS);
            }
        }
    }
}
