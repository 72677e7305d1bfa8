package org.relais.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
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

    private static final Instant TOMORROW = Instant.now().plus(1, ChronoUnit.DAYS);

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
    @DisplayName("R3.1, T2: forty sign-ups at once for eight seats give exactly eight")
    void fortyForEight() throws Exception {
        WorkshopId id = world.published(community.id(), community.steward());
        List<PersonId> forty = IntStream.range(0, 40)
                .mapToObj(number -> communities.join(community.id(), "Member " + number, Standing.MEMBER))
                .toList();

        List<SignUp> outcomes = atOnce(forty.stream()
                .<Callable<SignUp>>map(person -> () -> signUps.signUp(id, person))
                .toList());

        assertThat(outcomes).filteredOn(SignUp.CONFIRMED::equals).hasSize(8);
        assertThat(outcomes).filteredOn(SignUp.FULL::equals).hasSize(32);
        assertThat(workshops.outline(id).signedUp()).hasSize(8).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("R3.1: ten clicks of one person are one seat")
    void oneSeatEach() throws Exception {
        WorkshopId id = world.published(community.id(), community.steward());
        atOnce(IntStream.range(0, 10)
                .<Callable<SignUp>>mapToObj(click -> () -> signUps.signUp(id, community.member()))
                .toList());
        assertThat(workshops.outline(id).signedUp()).containsExactly(community.member());
    }

    @Test
    @DisplayName("Withdrawing frees the seat; coming back takes one again")
    void withdrawing() {
        WorkshopId id = world.published(community.id(), community.steward(), WorkshopWorld.plan(2, TOMORROW));
        PersonId third = communities.join(community.id(), "Dan Third", Standing.MEMBER);
        signUps.signUp(id, community.steward());
        signUps.signUp(id, community.member());
        assertThat(signUps.signUp(id, third)).isEqualTo(SignUp.FULL);

        signUps.withdraw(id, community.member());
        signUps.withdraw(id, community.member());
        assertThat(signUps.signUp(id, third)).isEqualTo(SignUp.CONFIRMED);
        assertThat(signUps.signUp(id, community.member())).isEqualTo(SignUp.FULL);
        signUps.withdraw(id, third);
        assertThat(signUps.signUp(id, community.member())).isEqualTo(SignUp.CONFIRMED);
    }

    @Test
    @DisplayName("R3.7: fewer seats than people expels nobody, and takes nobody more")
    void fewerSeats() {
        WorkshopId id = world.published(community.id(), community.steward());
        PersonId third = communities.join(community.id(), "Dan Third", Standing.MEMBER);
        List.of(community.steward(), community.member(), third).forEach(person -> signUps.signUp(id, person));

        designs.replan(id, community.steward(), version(id), WorkshopWorld.plan(2, TOMORROW));

        assertThat(workshops.outline(id).signedUp()).hasSize(3);
        signUps.withdraw(id, third);
        assertThat(signUps.signUp(id, third)).isEqualTo(SignUp.FULL);
    }

    @Test
    @DisplayName("Nobody takes a seat in what is over or called off, nor from outside; a draft is not there")
    void over() {
        WorkshopId closed = world.closed(community.id(), community.steward());
        WorkshopId cancelled = world.cancelled(community.id(), community.steward());
        WorkshopId draft = world.draft(community.id(), community.steward());

        assertThat(signUps.signUp(closed, community.member())).isEqualTo(SignUp.OVER);
        assertThat(signUps.signUp(cancelled, community.member())).isEqualTo(SignUp.OVER);
        assertThatThrownBy(() -> signUps.signUp(draft, community.member())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> signUps.signUp(closed, community.manager())).isInstanceOf(NotFound.class);
    }

    private long version(WorkshopId id) {
        return designs.open(id, community.steward()).version();
    }

    private static List<SignUp> atOnce(List<Callable<SignUp>> acts) throws Exception {
        try (var threads = Executors.newFixedThreadPool(acts.size())) {
            List<Future<SignUp>> futures = threads.invokeAll(acts);
            return futures.stream().map(Future::resultNow).toList();
        }
    }
}
