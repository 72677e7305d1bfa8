package org.relais.journal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.live.Conduct;
import org.relais.people.PersonId;
import org.relais.support.AppTest;
import org.relais.support.CommitmentWorld;
import org.relais.support.Pages;
import org.relais.support.RoomWorld;
import org.relais.support.WorkshopWorld;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@AppTest
@DisplayName("The journal on the screens of a room, without scripts (L20, L23)")
class JournalInTheRoomTests {

    @Autowired
    RoomWorld rooms;

    @Autowired
    CommitmentWorld world;

    @Autowired
    WorkshopWorld workshops;

    @Autowired
    Conduct conduct;

    @Autowired
    Pages pages;

    RoomWorld.Opened room;
    PersonId member;
    String address;

    @BeforeEach
    void aMemberInTheLastStep() {
        room = rooms.opened();
        member = room.community().member();
        rooms.joinMember(room.room(), member, "Ben");
        rooms.enter(room, "journal");
        address = "/rooms/" + room.room();
    }

    @Test
    @DisplayName("P1, P2: the form proposes the charter's audience and says who reads what")
    void theFormProposes() {
        var page = pages.page(member, address);
        assertThat(page.select("#audience option[selected]").val()).isEqualTo("ORGANISATION");
        assertThat(page.select("input[name=sharing][checked]").val()).isEqualTo("ME");
        assertThat(page.select("#mine .purpose")).hasSize(3);
        assertThat(page.select("#dueOn").val())
                .isEqualTo(world.today().plusDays(14).toString());
    }

    @Test
    @DisplayName("the day of the next workshop is proposed, not that of another one today")
    void day() {
        Instant tonight = world.today()
                .atTime(23, 59, 59)
                .atZone(ZoneId.of("Europe/Paris"))
                .toInstant();
        workshops.published(room.community().id(), room.community().steward(), WorkshopWorld.plan(8, tonight));
        assertThat(pages.page(member, address).select("#dueOn").val())
                .isEqualTo(world.today().plusDays(14).toString());
    }

    @Test
    void whatIsSharedArrivesOnAllScreens() {
        assertThat(Pages.redirect(pages.post(member, address + "/journal", typed("I show the queue on the wall"))))
                .isEqualTo(address);

        assertThat(pages.page(member, address).select("#mine").text()).contains("It is written");
        assertThat(pages.page(room.community().steward(), address + "/facilitator")
                        .select("#room-stage")
                        .text())
                .contains("Ben", "I show the queue on the wall", "We review twice a day")
                .doesNotContain("Two days of waiting");
        assertThat(pages.page(room.community().steward(), address + "/screen").text())
                .contains("I show the queue on the wall")
                .doesNotContain("Two days of waiting");
    }

    @Test
    @DisplayName("R9.1: refused with what was typed; the other parts are still there")
    void refusedWithWhatWasTyped() {
        var refused = pages.post(member, address + "/journal", typed("Try to answer before noon"));
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var page = Pages.read(refused);
        assertThat(page.select("#surprise").text()).isEqualTo("Two days of waiting");
        assertThat(page.select("#decision").val()).isEqualTo("We review twice a day");
        assertThat(page.select("input[name=keepWording]")).hasSize(1);
    }

    @Test
    @DisplayName("whoever is done publishes: no tick counts somebody as done whose words went nowhere")
    void theFootPublishes() {
        var foot = pages.page(member, address).select("#mine-act button");
        assertThat(foot.attr("form")).isEqualTo("journal-form");
        assertThat(foot.hasAttr("aria-pressed")).isFalse();
        pages.post(member, address + "/journal", typed("I show the queue on the wall"));
        assertThat(pages.page(member, address).select("#mine-act button").attr("aria-pressed"))
                .isEqualTo("true");
    }

    @Test
    @DisplayName("whoever led finds links after the end, and the own page folded")
    void theDeskAfterTheEnd() {
        conduct.close(room.room(), room.lead());
        var desk = pages.page(room.community().steward(), address + "/facilitator");
        assertThat(desk.select("#room-stage a[href$=/minutes], #room-stage a[href$=/commitments]"))
                .hasSize(2);
        assertThat(desk.select("#mine details:not([open]) form[action*=journal]"))
                .hasSize(1);
    }

    @Test
    void nothingThisTimeIsFine() {
        pages.post(member, address + "/journal", Map.of());
        var page = pages.page(member, address);
        assertThat(page.select("#mine").text()).contains("Nothing this time");
        assertThat(page.select("#mine-act button").attr("aria-pressed"))
                .as("done")
                .isEqualTo("true");
    }

    @Test
    void stillOpenAfterTheEnd() {
        conduct.close(room.room(), room.lead());
        assertThat(pages.page(member, address).select("form[action*=journal]")).isNotEmpty();
        pages.post(member, address + "/journal", typed("I show the queue on the wall"));
        assertThat(pages.page(member, address).select("#mine").text()).contains("I show the queue on the wall");
    }

    private Map<String, String> typed(String text) {
        return new HashMap<>(Map.of(
                "surprise", "Two days of waiting",
                "sharing", "ME",
                "decision", "We review twice a day",
                "decisionAudience", "COMMUNITY",
                "text", text,
                "sign", CommitmentWorld.SIGN,
                "dueOn", world.today().plusDays(7).toString(),
                "audience", "GROUP"));
    }
}
