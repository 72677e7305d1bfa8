package org.relais.live.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.community.Audience;
import org.relais.live.ExportLine;
import org.relais.live.Seat;
import org.relais.live.Seats;
import org.relais.live.Telling;
import org.relais.support.AppTest;
import org.relais.support.RoomWorld;
import org.relais.support.RoomWorld.Opened;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
@DisplayName("L17, L28: who led from when on is in the minutes and in what one takes along")
class LeadSectionTests {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Autowired
    RoomWorld world;

    @Autowired
    Leads leads;

    @Autowired
    Seats seats;

    @Autowired
    LeadSection section;

    @Autowired
    JdbcClient jdbc;

    Opened room;
    Seat ana;
    Seat kim;

    @BeforeEach
    void twoInARoom() {
        room = world.opened();
        ana = seats.of(room.room(), room.lead());
        kim = world.join(room.room(), world.guest(), "Kim *");
    }

    @Test
    @DisplayName("L17: given, taken while somebody was gone, come back: each with its time, and nobody blamed")
    void everyChange() {
        leads.pass(ana, kim.participant());
        leads.accept(kim);
        jdbc.sql("update participant set present_until = now() - interval '90 seconds' where id = ?")
                .param(kim.participant().value())
                .update();
        leads.take(ana);
        leads.accept(kim);
        jdbc.sql("update room_log set at = '2026-11-24 10:14Z' where room_id = ?")
                .param(room.room().value())
                .update();

        assertThat(section.markdown(telling(Audience.COMMUNITY, Locale.ENGLISH)))
                .isEqualTo("""
                        ## Who led

                        - 11:14 — Ana Steward (began)
                        - 11:14 — Ana Steward → Kim \\* (given)
                        - 11:14 — Kim \\* → Ana Steward (stepped in)
                        - 11:14 — Ana Steward → Kim \\* (came back)""");
        assertThat(section.markdown(telling(Audience.COMMUNITY, Locale.FRENCH)))
                .startsWith("## Qui a animé")
                .contains(" — Kim \\* → Ana Steward (relève)");
        assertThat(section.lines(telling(Audience.COMMUNITY, Locale.ENGLISH)))
                .contains(ExportLine.of("lead", "Ana Steward → Kim *").detailed("11:14, given"))
                .hasSize(4);
    }

    @Test
    @DisplayName("P3: who led stays in the community; one person who led all the time is no news")
    void forTheCommunity() {
        assertThat(section.markdown(telling(Audience.COMMUNITY, Locale.ENGLISH)))
                .isEmpty();
        leads.pass(ana, kim.participant());
        leads.accept(kim);
        assertThat(section.markdown(telling(Audience.ORGANISATION, Locale.ENGLISH)))
                .isEmpty();
        assertThat(section.lines(telling(Audience.ORGANISATION, Locale.ENGLISH)))
                .isEqualTo(List.of());
    }

    private Telling telling(Audience audience, Locale locale) {
        return new Telling(room.workshop(), audience, locale, PARIS);
    }
}
