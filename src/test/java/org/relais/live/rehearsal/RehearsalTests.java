package org.relais.live.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.relais.community.Memberships;
import org.relais.community.Standing;
import org.relais.live.Conduct;
import org.relais.live.RoomFormat;
import org.relais.live.Rooms;
import org.relais.people.PersonId;
import org.relais.support.AppTest;
import org.relais.support.CommunityWorld;
import org.relais.support.CommunityWorld.Inhabited;
import org.relais.support.Pages;
import org.relais.support.Persons;
import org.relais.support.RoomWorld;
import org.relais.support.WorkshopWorld;
import org.relais.workshop.Venue;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.WorkshopPlan;
import org.relais.workshop.Workshops;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
@DisplayName("A rehearsal shows a workshop before it takes place, and stores nothing")
class RehearsalTests {

    @Autowired
    CommunityWorld communities;

    @Autowired
    WorkshopWorld workshops;

    @Autowired
    RoomWorld world;

    @Autowired
    Workshops planned;

    @Autowired
    Rooms rooms;

    @Autowired
    Conduct conduct;

    @Autowired
    Pages pages;

    @Autowired
    Persons persons;

    @Autowired
    Memberships memberships;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    List<RoomFormat> formats;

    Inhabited community;

    @BeforeEach
    void somebodyWhoMayOpenRooms() {
        community = communities.community();
    }

    @TestFactory
    @DisplayName("every format is shown from all three sides, with what it asks of people")
    Stream<DynamicTest> everyFormat() {
        return formats.stream()
                .map(RoomFormat::key)
                .flatMap(format -> Stream.of(Side.values())
                        .map(side -> DynamicTest.dynamicTest(format + " from " + side, () -> shows(format, side))));
    }

    private void shows(String format, Side side) {
        WorkshopId workshop = workshops.draft(community.id(), community.steward(), workshops.planOf("free", format));
        Document page = page(workshop, "?step=2&view=" + side.address());
        assertThat(page.select(".preview[inert] #room-stage")).hasSize(1);
        assertThat(page.select("body").attr("data-live")).isEmpty();
        assertThat(page.select(".preview").text()).contains("Step: " + format);
        assertThat(page.select("[aria-current=step]").text()).contains("20 min");
    }

    @Test
    @DisplayName("no row of any table stays: no room, no guest, no letter, no event")
    void storesNothing() {
        WorkshopId workshop = workshops.published(community.id(), community.steward());
        page(workshop, "");
        Map<String, Long> before = rows();
        Stream.of("0", "1", "2", "3")
                .flatMap(step -> Stream.of(Side.values()).map(side -> "?step=" + step + "&view=" + side.address()))
                .forEach(moment -> page(workshop, moment));
        assertThat(rows()).isEqualTo(before);
        assertThat(rooms.of(workshop)).isEmpty();
        assertThat(planned.outline(workshop).line().state().name()).isEqualTo("PUBLISHED");
    }

    /** But sessions and limits, which any page writes. */
    private Map<String, Long> rows() {
        return jdbc
                .sql("select table_schema || '.' || table_name from information_schema.tables"
                        + " where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')"
                        + " and table_name not like 'spring_session%'")
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toMap(
                        table -> table,
                        table -> jdbc.sql("select count(*) from " + table)
                                .query(Long.class)
                                .single()));
    }

    @Test
    @DisplayName("it works while the room is open and after it was closed, and touches neither")
    void besideARoom() {
        var room = world.opened();
        long seq = rooms.seq(room.room());
        var page = pages.page(room.community().steward(), "/workshops/" + room.workshop() + "/rehearsal?view=phone");
        assertThat(page.select(".preview").text()).contains("What we promised");
        assertThat(rooms.seq(room.room())).isEqualTo(seq);
        assertThat(rooms.snapshot(room.room()).participants()).hasSize(1);
        conduct.close(room.room(), room.lead());
        assertThat(pages.page(room.community().steward(), address(room.workshop()))
                        .select(".preview")
                        .text())
                .contains("What we promised");
    }

    @Test
    @DisplayName("the invented people are in a room for members only as well")
    void membersOnly() {
        WorkshopPlan usual = workshops.plan();
        WorkshopPlan closed = new WorkshopPlan(
                usual.purpose(),
                usual.aims(),
                usual.slot(),
                new Venue("Room 12", "", 8, true),
                usual.preparation(),
                usual.steps(),
                usual.topics());
        WorkshopId workshop = workshops.published(community.id(), community.steward(), closed);
        assertThat(page(workshop, "?step=2&view=phone").select("#mine").text()).isNotEmpty();
    }

    @Test
    @DisplayName("people are invented, several have finished, the desk is as planned")
    void asIfItTookPlace() {
        WorkshopId workshop = workshops.published(community.id(), community.steward());
        Document desk = page(workshop, "?step=3");
        assertThat(desk.select("#room-people").text()).contains("3 / 6").contains("Amy");
        assertThat(desk.select("#room-agenda").text()).contains("As planned");
        assertThat(page(workshop, "?step=0").select(".preview").text()).contains("7 people are here");
        Document phone = page(workshop, "?step=2&view=phone");
        assertThat(phone.select("#mine-foot").outerHtml()).doesNotContain("aria-pressed=\"true\"");
    }

    @Test
    @DisplayName("in French the invented people have French names")
    void inFrench() {
        PersonId reader = persons.withPassphrase("Maé");
        memberships.join(community.id(), reader, Standing.STEWARD);
        WorkshopId workshop = workshops.published(community.id(), community.steward());
        assertThat(pages.page(reader, address(workshop)).select(".preview").text())
                .contains("Amina")
                .contains("Étape 1 sur 3");
    }

    @Test
    @DisplayName("a step that there is not shows the first one; an empty agenda shows people arrive")
    void unknownStep() {
        WorkshopId workshop = workshops.published(community.id(), community.steward());
        for (String step : List.of("", "4", "-1", "99999999999", "last", "1'")) {
            assertThat(page(workshop, "?step=" + step + "&view=x")
                            .select(".stops [aria-current]")
                            .text())
                    .startsWith("What we promised");
        }
        WorkshopId empty = workshops.draft(community.id(), community.steward(), workshops.planOf());
        assertThat(page(empty, "?step=3").select(".stops [aria-current]").text())
                .startsWith("People arrive");
    }

    @Test
    @DisplayName("whoever plans a draft may rehearse it, other members may not; a workshop called off has no rehearsal")
    void whoMay() {
        WorkshopId draft = workshops.draft(community.id(), community.member());
        assertThat(pages.get(community.member(), address(draft))).hasStatusOk();
        WorkshopId other = workshops.draft(community.id(), community.steward());
        assertThat(pages.get(community.member(), address(other))).hasStatus(HttpStatus.NOT_FOUND);
        WorkshopId cancelled = workshops.cancelled(community.id(), community.steward());
        assertThat(pages.get(community.steward(), address(cancelled))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    @DisplayName("the page of the workshop, its design and the question before opening lead there")
    void found() {
        WorkshopId workshop = workshops.published(community.id(), community.steward());
        String link = "a[href=" + address(workshop) + "]";
        assertThat(pages.page(community.steward(), "/workshops/" + workshop).select(link))
                .hasSize(1);
        assertThat(pages.page(community.steward(), "/workshops/" + workshop + "/edit")
                        .select(link))
                .hasSize(1);
        var question = pages.post(community.steward(), "/workshops/" + workshop + "/room", Map.of());
        assertThat(Pages.read(question).select(link)).hasSize(1);
    }

    private Document page(WorkshopId workshop, String moment) {
        return pages.page(community.steward(), address(workshop) + moment);
    }

    private static String address(WorkshopId workshop) {
        return "/workshops/" + workshop + "/rehearsal";
    }
}
