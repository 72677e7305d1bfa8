package org.relais.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.live.Nudge;
import org.relais.live.RoomSnapshot;
import org.relais.live.Rooms;
import org.relais.live.Seat;
import org.relais.live.Seats;
import org.relais.live.floor.Hand;
import org.relais.live.floor.SpeakingQueue;
import org.relais.people.PersonId;
import org.relais.support.AppTest;
import org.relais.support.RoomWorld;
import org.relais.support.RoomWorld.Opened;
import org.relais.workshop.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
@DisplayName("Roles and turns that were agreed on before, in the room")
class RoomRolesTests {

    @Autowired
    RoomWorld world;

    @Autowired
    SpeakingRows orders;

    @Autowired
    RoomRoles roles;

    @Autowired
    SpeakingQueue queue;

    @Autowired
    Rooms rooms;

    @Autowired
    Seats seats;

    @Autowired
    JdbcClient jdbc;

    Opened room;
    PersonId steward;
    PersonId member;

    @BeforeEach
    void twoPeopleWhoCome() {
        room = world.opened();
        steward = room.community().steward();
        member = room.community().member();
        world.joinMember(room.room(), member, "Ben Member");
        List.of(steward, member).forEach(this::comes);
        world.enter(room, "lean-coffee");
    }

    @Test
    @DisplayName("R5.7: a round table in the room follows the order that was prepared")
    void preparedOrder() {
        Seat lead = seats.of(room.room(), room.lead());
        orders.store(room.workshop(), new SpeakingOrder(null, List.of(member, steward)));
        queue.beginRound(lead);
        assertThat(hands()).containsExactly("Ben Member", "Ana Steward");
        queue.endRound(lead);
        orders.store(room.workshop(), new SpeakingOrder(null, List.of(steward, member)));
        queue.beginRound(lead);
        assertThat(hands()).containsExactly("Ana Steward", "Ben Member");
    }

    @Test
    @DisplayName("L18: whoever has a role is led to its duties, and nobody else")
    void duties() {
        jdbc.sql("insert into role_assignment (workshop_id, role, person_id, taken_at) values (?, ?, ?, now())")
                .params(room.workshop().value(), Role.TIMEKEEPER.name(), member.value())
                .update();
        assertThat(nudges(member)).singleElement().satisfies(nudge -> {
            assertThat(nudge.now()).isTrue();
            assertThat(nudge.href()).endsWith("/roles#TIMEKEEPER");
        });
        assertThat(nudges(steward)).isEmpty();
    }

    private List<Nudge> nudges(PersonId person) {
        RoomSnapshot now = rooms.snapshot(room.room());
        return now.participants().stream()
                .filter(line -> person.equals(line.person()))
                .flatMap(line -> roles.of(now, line).stream())
                .toList();
    }

    private List<String> hands() {
        return rooms.snapshot(room.room()).company().floor().hands().stream()
                .map(Hand::name)
                .toList();
    }

    private void comes(PersonId person) {
        jdbc.sql(
                        "insert into sign_up (id, workshop_id, person_id, requested_at, changed_at, state, mode)"
                                + " values (gen_random_uuid(), ?, ?, now(), now(), 'CONFIRMED', 'IN_PERSON') on conflict do nothing")
                .params(room.workshop().value(), person.value())
                .update();
    }
}
