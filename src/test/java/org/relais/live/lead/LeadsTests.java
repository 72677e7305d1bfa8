package org.relais.live.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.live.Clocks;
import org.relais.live.ParticipantId;
import org.relais.live.Reception;
import org.relais.live.Rooms;
import org.relais.live.Seat;
import org.relais.live.Seats;
import org.relais.people.Actor;
import org.relais.shared.NotFound;
import org.relais.support.AppTest;
import org.relais.support.RoomWorld;
import org.relais.support.RoomWorld.Opened;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
@DisplayName("L17: the lead of a room goes from one to another")
class LeadsTests {

    @Autowired
    RoomWorld world;

    @Autowired
    Leads leads;

    @Autowired
    Rooms rooms;

    @Autowired
    Seats seats;

    @Autowired
    Clocks clocks;

    @Autowired
    Reception reception;

    @Autowired
    JdbcClient jdbc;

    Opened room;
    Seat ana;
    Actor kimActor;
    Seat kim;
    Seat lou;

    @BeforeEach
    void threeInARoom() {
        room = world.opened();
        ana = seats.of(room.room(), room.lead());
        kimActor = world.guest();
        kim = world.join(room.room(), kimActor, "Kim");
        lou = world.join(room.room(), world.guest(), "Lou");
        here(ana);
        here(kim);
        here(lou);
    }

    @Test
    @DisplayName("L17: while whoever leads is here nobody takes the lead, not even the deputy")
    void nobodyTakesIt() {
        leads.nameDeputy(ana, kim.participant());
        assertThat(leads.take(kim)).isFalse();
        assertThat(leads.accept(lou)).isFalse();
        assertThat(lead()).isEqualTo(ana.participant());
        assertThatThrownBy(() -> clocks.pause(room.room(), kimActor)).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("L17: gone for less than a minute the lead is kept; then the deputy is asked, then anyone")
    void deputyThenAnyone() {
        leads.nameDeputy(ana, kim.participant());
        gone(ana, 50);
        assertThat(leading().vacancy()).isEqualTo(Vacancy.NONE);
        assertThat(leads.take(kim)).isFalse();
        gone(ana, 56);
        assertThat(leading().vacancy()).isEqualTo(Vacancy.DEPUTY);
        assertThat(leads.take(lou)).isFalse();
        gone(ana, 86);
        assertThat(leading().vacancy()).isEqualTo(Vacancy.ANYONE);
        assertThat(leads.take(lou)).isTrue();
        assertThat(leads.take(kim)).as("too late").isFalse();
        assertThat(lead()).isEqualTo(lou.participant());
    }

    @Test
    @DisplayName("L17: without a deputy in the room anyone is asked after the minute")
    void withoutDeputy() {
        leads.nameDeputy(ana, kim.participant());
        gone(kim, 1);
        gone(ana, 56);
        assertThat(leading().vacancy()).isEqualTo(Vacancy.ANYONE);
    }

    @Test
    @DisplayName("L17: on return the lead is offered back, and comes back with one word; every change is in the log")
    void comesBack() {
        gone(ana, 90);
        assertThat(leads.take(kim)).isTrue();
        here(ana);
        assertThat(leading().isOfferedTo(ana.participant())).isTrue();
        assertThat(leading().returning()).isTrue();
        assertThat(lead()).as("a refresh changes nothing").isEqualTo(kim.participant());
        assertThat(leads.accept(ana)).isTrue();
        assertThat(lead()).isEqualTo(ana.participant());
        assertThat(log()).containsExactly("BEGAN", "TAKEN", "RETURNED");
    }

    @Test
    @DisplayName("L17: whoever leads meanwhile may keep the lead; then it is theirs until they give it")
    void kept() {
        gone(ana, 90);
        leads.take(kim);
        here(ana);
        leads.keep(seats.of(room.room(), kimActor));
        assertThat(leads.accept(ana)).isFalse();
        assertThat(lead()).isEqualTo(kim.participant());
    }

    @Test
    @DisplayName("L17: a deputy who took the lead and gave it back is the deputy again")
    void deputyAgain() {
        leads.nameDeputy(ana, kim.participant());
        gone(ana, 56);
        leads.take(kim);
        here(ana);
        leads.accept(ana);
        assertThat(leading().isDeputy(kim.participant())).isTrue();
    }

    @Test
    @DisplayName("L17: the lead is passed with the word of both; taken back, the other's yes changes nothing")
    void passed() {
        leads.pass(ana, lou.participant());
        assertThat(lead()).isEqualTo(ana.participant());
        leads.keep(ana);
        assertThat(leads.accept(lou)).isFalse();
        leads.pass(ana, lou.participant());
        leads.decline(lou);
        leads.pass(ana, kim.participant());
        assertThat(leads.accept(kim)).isTrue();
        assertThat(lead()).isEqualTo(kim.participant());
        clocks.pause(room.room(), kimActor);
        assertThatThrownBy(() -> clocks.pause(room.room(), room.lead())).isInstanceOf(NotFound.class);
        assertThat(log()).containsExactly("BEGAN", "PASSED");
    }

    @Test
    @DisplayName(
            "L17: who came to lead finds the lead waiting when somebody else began; a second steward is the deputy")
    void arrivals() {
        Seat second = world.joinMember(room.room(), room.community().member(), "Ben");
        leads.arrived(room.room(), second.participant(), false);
        assertThat(leading().isDeputy(second.participant())).isTrue();
        leads.arrived(room.room(), lou.participant(), true);
        assertThat(leading().isOfferedTo(lou.participant())).isTrue();
    }

    @Test
    @DisplayName("L4, L17: who was taken out of the room is no deputy and is asked nothing any more")
    void removed() {
        leads.nameDeputy(ana, kim.participant());
        leads.pass(ana, kim.participant());
        reception.remove(room.room(), room.lead(), kim.participant());
        assertThat(leading().deputy()).isNull();
        assertThat(leading().offeredTo()).isNull();
        reception.remove(room.room(), room.lead(), ana.participant());
        assertThat(lead()).as("nobody removes themselves from the lead").isEqualTo(ana.participant());
    }

    private Leading leading() {
        return rooms.snapshot(room.room()).company().leading();
    }

    private @Nullable ParticipantId lead() {
        return leading().lead();
    }

    private void here(Seat seat) {
        gone(seat, -40);
    }

    private void gone(Seat seat, int seconds) {
        jdbc.sql("update participant set present_until = now() - ? * interval '1 second' where id = ?")
                .params(seconds, seat.participant().value())
                .update();
    }

    private List<String> log() {
        return jdbc.sql("select what from room_log where room_id = ? order by at")
                .param(room.room().value())
                .query(String.class)
                .list();
    }
}
