package org.relais.live.leancoffee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.live.Seat;
import org.relais.live.Ticks;
import org.relais.people.PersonId;
import org.relais.support.AppTest;
import org.relais.support.Pages;
import org.relais.support.Persons;
import org.relais.support.RoomWorld;
import org.relais.support.RoomWorld.Opened;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
@DisplayName("L8: the line that says how many are waited for")
class WaitingLineTests {

    private static final String ENGLISH = "3 of 5 present have finished (2 abstain)";
    private static final String FRENCH = "3 personnes sur 5 ont fini (2 s’abstiennent)";

    @Autowired
    RoomWorld world;

    @Autowired
    LeanCoffees coffees;

    @Autowired
    Table table;

    @Autowired
    Ticks ticks;

    @Autowired
    Pages pages;

    @Autowired
    Persons persons;

    @Autowired
    JdbcClient jdbc;

    Opened room;
    PersonId english;
    PersonId french;

    @BeforeEach
    void aVoteOfFiveWhileOneIsGone() {
        room = world.opened();
        english = room.community().member();
        french = persons.withPassphrase("Maé");
        Seat kim = world.joinMember(room.room(), english, "Kim");
        Seat mae = world.joinMember(room.room(), french, "Maé");
        Seat lou = guest("Lou");
        guest("Max");
        guest("Zoé");
        Seat gone = guest("Ben");
        world.enter(room, "lean-coffee");
        coffees.propose(kim, UUID.randomUUID(), "Why do we wait?");
        table.move(room.room(), room.lead(), CoffeePhase.PROPOSE, CoffeePhase.VOTE);
        coffees.abstain(kim, true);
        coffees.abstain(mae, true);
        coffees.abstain(gone, true);
        ticks.set(lou, true);
        jdbc.sql("update participant set present_until = now() where id = ?")
                .param(gone.participant().value())
                .update();
    }

    @Test
    @DisplayName("L8: the same words at the desk, on a phone and on the room screen; whoever is gone is not counted")
    void english() {
        assertThat(line(room.community().steward(), "/facilitator", "#room-stage .card strong"))
                .isEqualTo(ENGLISH);
        assertThat(line(room.community().steward(), "/facilitator", "#room-people p.small"))
                .isEqualTo(ENGLISH);
        assertThat(line(english, "", "#room-people p.small")).isEqualTo(ENGLISH);
        assertThat(line(english, "/screen", "#room-stage p")).isEqualTo(ENGLISH);
    }

    @Test
    @DisplayName("L8, L27: and in French")
    void french() {
        assertThat(line(french, "", "#room-people p.small")).isEqualTo(FRENCH);
        assertThat(line(french, "/screen", "#room-stage p")).isEqualTo(FRENCH);
    }

    private String line(PersonId reader, String view, String where) {
        return pages.page(reader, "/rooms/" + room.room() + view).select(where).eachText().stream()
                .filter(text -> text.contains("5"))
                .findFirst()
                .orElse("");
    }

    private Seat guest(String name) {
        return world.join(room.room(), world.guest(), name);
    }
}
