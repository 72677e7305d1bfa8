package org.relais.live.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.support.Persons.as;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.live.Seat;
import org.relais.people.PersonId;
import org.relais.support.AppTest;
import org.relais.support.RoomWorld;
import org.relais.support.RoomWorld.Opened;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AppTest
@DisplayName("L23: without scripts, a page with a field does not come again by itself")
class ReadingPresenceTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    RoomWorld world;

    @Autowired
    JdbcClient jdbc;

    @Test
    @DisplayName("whoever writes on it for two minutes keeps their place at the table and in the queue")
    void writing() {
        Opened room = world.opened();
        PersonId member = room.community().member();
        Seat seat = world.joinMember(room.room(), member, "Habiba");
        assertThat(mvc.get().uri("/rooms/{room}", room.room()).with(as(member))).hasStatusOk();
        assertThat(presentFor(seat)).isGreaterThan(Duration.ofMinutes(2));
    }

    @Test
    @DisplayName("L17: whoever leads is missed within the minute")
    void leading() {
        Opened room = world.opened();
        PersonId lead = room.community().steward();
        Seat seat = world.joinMember(room.room(), lead, "Amy");
        assertThat(mvc.get().uri("/rooms/{room}/facilitator", room.room()).with(as(lead)))
                .hasStatusOk();
        assertThat(presentFor(seat)).isLessThan(Duration.ofMinutes(1));
    }

    private Duration presentFor(Seat seat) {
        return Duration.ofSeconds(
                jdbc.sql("select extract(epoch from present_until - now())::bigint from participant where id = ?")
                        .param(seat.participant().value())
                        .query(Long.class)
                        .single());
    }
}
