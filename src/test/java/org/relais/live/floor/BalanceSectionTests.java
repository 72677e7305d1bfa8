package org.relais.live.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.community.Audience;
import org.relais.live.Conduct;
import org.relais.live.ExportLine;
import org.relais.live.ParticipantId;
import org.relais.live.Telling;
import org.relais.support.AppTest;
import org.relais.support.RoomWorld;
import org.relais.support.RoomWorld.Opened;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
@DisplayName("L19, L28: how the group shared the time is in the minutes and in what one takes along")
class BalanceSectionTests {

    @Autowired
    RoomWorld world;

    @Autowired
    Conduct conduct;

    @Autowired
    FloorRows rows;

    @Autowired
    BalanceSection section;

    @Autowired
    JdbcClient jdbc;

    Opened room;

    @BeforeEach
    void aRoom() {
        room = world.opened();
    }

    @Test
    @DisplayName("L19: one figure about four people, once the room has closed, without a name")
    void afterTheEnd() {
        spoke("Kim", 120);
        spoke("Lou", 120);
        spoke("Max", 60);
        assertThat(section.lines(telling(Audience.COMMUNITY, Locale.ENGLISH)))
                .as("while it runs")
                .isEmpty();
        conduct.close(room.room(), room.lead());

        assertThat(section.markdown(telling(Audience.COMMUNITY, Locale.ENGLISH)))
                .isEqualTo("""
                        ## How the talk was spread

                        The talk leaned to a few. The third who spoke most had 80% of the time. Even would have been 50%.""");
        assertThat(section.markdown(telling(Audience.COMMUNITY, Locale.FRENCH)))
                .contains("Le tiers qui a le plus parlé a eu 80\u00a0% du temps. À parts égales, c’était 50\u00a0%.");
        assertThat(section.lines(telling(Audience.COMMUNITY, Locale.ENGLISH)))
                .containsExactly(ExportLine.of(
                                "balance", "The third who spoke most had 80% of the time. Even would have been 50%.")
                        .detailed("The talk leaned to a few."));
    }

    @Test
    @DisplayName("L19: of three people the most talkative third is one of them: nothing is told, and nothing kept")
    void three() {
        spoke("Kim", 120);
        spoke("Lou", 60);
        conduct.close(room.room(), room.lead());
        assertThat(section.markdown(telling(Audience.COMMUNITY, Locale.ENGLISH)))
                .isEmpty();
        assertThat(Optional.ofNullable(rows.kept(room.room()))).isEmpty();
    }

    @Test
    @DisplayName("L19: where only one or two of four were given the floor, it would say who they are")
    void nobodyElse() {
        spoke("Kim", 120);
        world.join(room.room(), world.guest(), "Lou");
        world.join(room.room(), world.guest(), "Max");
        conduct.close(room.room(), room.lead());
        assertThat(Optional.ofNullable(rows.kept(room.room()))).isEmpty();
    }

    @Test
    @DisplayName("P2: people outside the community do not read it")
    void outside() {
        List.of("Kim", "Lou", "Max").forEach(name -> spoke(name, 60));
        conduct.close(room.room(), room.lead());
        assertThat(section.markdown(telling(Audience.ORGANISATION, Locale.ENGLISH)))
                .isEmpty();
        assertThat(section.lines(telling(Audience.ORGANISATION, Locale.ENGLISH)))
                .isEmpty();
    }

    private Telling telling(Audience audience, Locale locale) {
        return new Telling(room.workshop(), audience, locale, ZoneId.of("Europe/Paris"));
    }

    private void spoke(String name, int seconds) {
        ParticipantId who = world.join(room.room(), world.guest(), name).participant();
        jdbc.sql("""
                        insert into speaking_turn (id, room_id, participant_id, started_at, ended_at)
                        values (?, ?, ?, now() - interval '1 hour', now() - interval '1 hour' + ? * interval '1 second')
                        """)
                .params(TurnId.next().value(), room.room().value(), who.value(), seconds)
                .update();
    }
}
