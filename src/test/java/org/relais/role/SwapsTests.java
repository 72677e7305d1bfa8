package org.relais.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.relais.people.PersonId;
import org.relais.support.AppTest;
import org.relais.support.CommunityWorld;
import org.relais.support.SeatWorld;
import org.relais.workshop.Role;
import org.relais.workshop.SignUps;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.Workshops;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
@DisplayName("R5.2: swapping roles")
class SwapsTests {

    @Autowired
    CommunityWorld communities;

    @Autowired
    SeatWorld seats;

    @Autowired
    Swaps swaps;

    @Autowired
    HeldRoles held;

    @Autowired
    SignUps signUps;

    @Autowired
    Workshops workshops;

    WorkshopId id;
    PersonId ana;
    PersonId ben;
    PersonId chloe;

    @BeforeEach
    void twoRolesAreTaken() {
        var community = communities.community();
        id = seats.workshop(community, 12, Duration.ofDays(7));
        List<PersonId> people = seats.members(community, 3);
        seats.signUp(id, people);
        ana = people.get(0);
        ben = people.get(1);
        chloe = people.get(2);
        held.take(id, Role.SCRIBE, ana);
        held.take(id, Role.TIMEKEEPER, ben);
    }

    @Test
    @DisplayName("A role that is handed on stays where it is until somebody takes it")
    void handedOn() {
        assertThat(swaps.offer(id, Role.SCRIBE, ana, null)).isEqualTo(RoleReply.DONE);
        assertThat(holder(Role.SCRIBE)).isEqualTo(ana);
        assertThat(swaps.accept(id, Role.SCRIBE, ana)).isEqualTo(RoleReply.GONE);
        assertThat(swaps.accept(id, Role.SCRIBE, chloe)).isEqualTo(RoleReply.DONE);
        assertThat(holder(Role.SCRIBE)).isEqualTo(chloe);
        assertThat(swaps.accept(id, Role.SCRIBE, ben)).isEqualTo(RoleReply.GONE);
    }

    @Test
    @DisplayName("A trade is for whoever holds the other role alone, and both roles change hands together")
    void traded() {
        swaps.offer(id, Role.SCRIBE, ana, Role.TIMEKEEPER);
        assertThat(swaps.accept(id, Role.SCRIBE, chloe)).isEqualTo(RoleReply.GONE);
        swaps.decline(id, Role.SCRIBE, chloe);
        assertThat(swaps.accept(id, Role.SCRIBE, ben)).isEqualTo(RoleReply.DONE);
        assertThat(holder(Role.SCRIBE)).isEqualTo(ben);
        assertThat(holder(Role.TIMEKEEPER)).isEqualTo(ana);
    }

    @Test
    @DisplayName("A trade can be declined and an offer withdrawn; then there is nothing to accept")
    void declined() {
        swaps.offer(id, Role.SCRIBE, ana, Role.TIMEKEEPER);
        swaps.decline(id, Role.SCRIBE, ben);
        assertThat(swaps.accept(id, Role.SCRIBE, ben)).isEqualTo(RoleReply.GONE);
        swaps.offer(id, Role.SCRIBE, ana, null);
        swaps.withdraw(id, Role.SCRIBE, ben);
        swaps.withdraw(id, Role.SCRIBE, ana);
        assertThat(swaps.accept(id, Role.SCRIBE, ben)).isEqualTo(RoleReply.GONE);
        assertThat(holder(Role.SCRIBE)).isEqualTo(ana);
    }

    @Test
    @DisplayName(
            "Nobody offers what is not theirs, asks for what nobody holds, or swaps without a seat or after the end")
    void refused() {
        assertThat(swaps.offer(id, Role.SCRIBE, ben, null)).isEqualTo(RoleReply.GONE);
        assertThat(swaps.offer(id, Role.SCRIBE, ana, Role.HOST)).isEqualTo(RoleReply.GONE);
        assertThat(swaps.offer(id, Role.SCRIBE, ana, Role.SCRIBE)).isEqualTo(RoleReply.GONE);
        swaps.offer(id, Role.SCRIBE, ana, null);
        signUps.withdraw(id, chloe);
        assertThat(swaps.accept(id, Role.SCRIBE, chloe)).isEqualTo(RoleReply.NO_SEAT);
        signUps.withdraw(id, ana);
        assertThat(swaps.accept(id, Role.SCRIBE, ben)).isEqualTo(RoleReply.GONE);
        workshops.begin(id);
        workshops.close(id);
        assertThat(swaps.offer(id, Role.TIMEKEEPER, ben, null)).isEqualTo(RoleReply.OVER);
    }

    @RepeatedTest(5)
    @DisplayName("Of two who accept at once one has the role, and the other one is told")
    void twoAtOnce() throws Exception {
        swaps.offer(id, Role.SCRIBE, ana, null);
        var replies = atOnce(() -> swaps.accept(id, Role.SCRIBE, ben), () -> swaps.accept(id, Role.SCRIBE, chloe));
        assertThat(replies).containsExactlyInAnyOrder(RoleReply.DONE, RoleReply.GONE);
        assertThat(holder(Role.SCRIBE)).isIn(ben, chloe);
    }

    @RepeatedTest(5)
    @DisplayName("Of two who take a free role at once one has it, and the other one is told")
    void twoTakeOne() throws Exception {
        var replies = atOnce(() -> held.take(id, Role.SYNTHESISER, ben), () -> held.take(id, Role.SYNTHESISER, chloe));
        assertThat(replies).containsExactlyInAnyOrder(RoleReply.DONE, RoleReply.TAKEN);
    }

    @RepeatedTest(5)
    @DisplayName("Whoever gives the seat back while accepting ends without the role, whichever came first")
    void acceptsAndLeaves() throws Exception {
        swaps.offer(id, Role.SCRIBE, ana, null);
        var replies = atOnce(() -> swaps.accept(id, Role.SCRIBE, chloe), () -> {
            signUps.withdraw(id, chloe);
            return RoleReply.DONE;
        });
        assertThat(replies.getFirst()).isIn(RoleReply.DONE, RoleReply.NO_SEAT);
        assertThat(holder(Role.SCRIBE)).isNotEqualTo(chloe);
    }

    private @Nullable PersonId holder(Role role) {
        return workshops.outline(id).holder(role).orElse(null);
    }

    @SafeVarargs
    private static List<RoleReply> atOnce(Callable<RoleReply>... acts) throws Exception {
        List<RoleReply> replies = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(acts.length)) {
            for (Future<RoleReply> act : threads.invokeAll(List.of(acts))) {
                replies.add(act.get());
            }
        }
        return replies;
    }
}
