package org.relais.live.weather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.live.Conduct;
import org.relais.live.Rooms;
import org.relais.people.PersonId;
import org.relais.support.AppTest;
import org.relais.support.CommunityWorld;
import org.relais.support.CommunityWorld.Inhabited;
import org.relais.support.Pages;
import org.relais.support.RoomWorld;
import org.relais.support.RoomWorld.Opened;
import org.relais.support.WorkshopForms;
import org.relais.support.WorkshopWorld;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What lies in this folder, and the template and messages of the same name, are all that a format needs. */
@AppTest
@DisplayName("A format is a folder: adding one edits nothing else")
class FormatIsAFolderTests {

    @Autowired
    Pages pages;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    CommunityWorld communities;

    @Autowired
    RoomWorld rooms;

    @Autowired
    Rooms doors;

    @Autowired
    WorkshopWorld workshops;

    @Autowired
    Conduct conduct;

    @Test
    @DisplayName("whoever plans a workshop finds it, chooses it, and reads its name in the programme")
    void planned() {
        Inhabited community = communities.community();
        String list = "/communities/" + community.id() + "/workshops";
        Document form = pages.page(community.member(), list + "/new/shipped/lean-coffee");
        assertThat(form.select("[name='steps[0].format'] option[value=weather]").text())
                .isEqualTo("Inner weather");

        Map<String, String> typed = new TreeMap<>(WorkshopForms.typed(form));
        typed.putAll(Map.of("title", "Queues", "date", "2037-12-01", "steps[0].format", "weather"));
        String draft = Pages.redirect(pages.post(community.member(), list, typed));

        assertThat(pages.page(community.member(), draft).select(".programme").text())
                .contains("Inner weather");
    }

    @Test
    @DisplayName("it runs on phone, desk and room screen, in both languages, and the minutes tell of it")
    void played() {
        Opened room = rooms.opened(workshops.planOf("weather"));
        PersonId member = room.community().member();
        rooms.joinMember(room.room(), member, "Ben");
        rooms.enter(room, "weather");
        String address = "/rooms/" + room.room();

        assertThat(pages.page(member, address).text()).contains("2 skies").contains("Ben, how is your sky?");
        assertThat(pages.page(room.community().steward(), address + "/facilitator")
                        .text())
                .contains("2 skies");
        assertThat(pages.page(room.community().steward(), address + "/screen").text())
                .contains("2 skies");
        assertThat(frenchGuest(room)).contains("3 ciels", "Noa, comment est votre ciel");

        conduct.close(room.room(), room.lead());
        assertThat(pages.page(member, "/workshops/" + room.workshop() + "/minutes")
                        .text())
                .contains("The weather that day");
    }

    /** What somebody reads who comes in with a French browser. */
    private String frenchGuest(Opened room) {
        String code = doors.snapshot(room.room()).entrance().code();
        Cookie guest = Objects.requireNonNull(mvc.post()
                .uri("/r/" + code)
                .param("name", "Noa")
                .with(csrf())
                .exchange()
                .getResponse()
                .getCookie("guest"));
        return Pages.read(mvc.get()
                        .uri("/rooms/" + room.room())
                        .cookie(guest)
                        .header("Accept-Language", "fr")
                        .exchange())
                .text();
    }
}
