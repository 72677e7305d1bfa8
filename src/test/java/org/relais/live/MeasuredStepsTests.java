package org.relais.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.support.AppTest;
import org.relais.support.CommunityWorld;
import org.relais.support.CommunityWorld.Inhabited;
import org.relais.support.Pages;
import org.relais.support.RoomWorld;
import org.relais.support.RoomWorld.Opened;
import org.relais.support.WorkshopForms;
import org.relais.support.WorkshopWorld;
import org.relais.workshop.MeasuredDurations.Measured;
import org.relais.workshop.StepLine;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
@DisplayName("R6.4: what steps really took is proposed to whoever plans the next workshop")
class MeasuredStepsTests {

    @Autowired
    RoomWorld world;

    @Autowired
    CommunityWorld communities;

    @Autowired
    WorkshopWorld workshops;

    @Autowired
    Rooms rooms;

    @Autowired
    Conduct conduct;

    @Autowired
    MeasuredSteps measured;

    @Autowired
    Pages pages;

    @Autowired
    JdbcClient jdbc;

    Inhabited community;

    @BeforeEach
    void aCommunity() {
        community = communities.community();
    }

    @Test
    @DisplayName("R6.4: the median of at least three steps of a format in closed rooms of this community")
    void median() {
        held("lean-coffee", 31.4);
        held("lean-coffee", 12);
        assertThat(measured.of(community.id())).as("twice").isEmpty();
        running("lean-coffee", 90);
        assertThat(measured.of(community.id())).as("one still runs").isEmpty();
        held("lean-coffee", 90);
        assertThat(measured.of(community.id())).containsExactlyEntriesOf(Map.of("lean-coffee", new Measured(31, 3)));
        assertThat(measured.of(communities.community().id()))
                .as("another community")
                .isEmpty();
    }

    @Test
    @DisplayName("R6.4: steps without a format, passed through, or left running half a day say nothing")
    void leftOut() {
        for (double minutes : new double[] {20, 20, 20}) {
            held("free", minutes);
        }
        for (double minutes : new double[] {0.5, 12, 12, 700}) {
            held("journal", minutes);
        }
        assertThat(measured.of(community.id())).isEmpty();
        held("journal", 14);
        assertThat(measured.of(community.id())).containsExactlyEntriesOf(Map.of("journal", new Measured(12, 3)));
    }

    @Test
    @DisplayName("R6.4: the design says so beside the minutes; a button takes the figure, nothing else does")
    void onTheDesign() {
        for (int n = 0; n < 3; n++) {
            held("lean-coffee", 26);
        }
        String list = "/communities/" + community.id() + "/workshops";
        Document page = pages.page(community.member(), list + "/new/shipped/lean-coffee");
        String step = page.select("[data-agenda-row]:has(option[value=lean-coffee][selected])")
                .text();
        assertThat(step).contains("Lean Coffee: 26 min here, in the median of 3 steps.", "Take 26 min");
        assertThat(page.select("[name=act][value^=lasting]")).hasSize(1);

        Map<String, String> typed = WorkshopForms.typed(page);
        assertThat(typed).containsEntry("steps[1].minutes", "40");
        typed.put("act", page.select("[name=act][value^=lasting]").val());
        Document taken = Pages.read(pages.post(community.member(), list + "/agenda", typed));
        assertThat(WorkshopForms.typed(taken)).containsEntry("steps[1].minutes", "26");
        assertThat(taken.select("[name=act][value^=lasting]"))
                .as("it is so already")
                .isEmpty();
        assertThat(taken.text()).contains(": 26 min here");
    }

    private void held(String format, double minutes) {
        Opened room = running(format, minutes);
        conduct.close(room.room(), room.lead());
        took(room, minutes);
    }

    private Opened running(String format, double minutes) {
        Opened room = world.opened(community, workshops.planOf(format));
        world.enter(room, format);
        took(room, minutes);
        return room;
    }

    private void took(Opened room, double minutes) {
        StepLine step = rooms.snapshot(room.room()).workshop().steps().getFirst();
        jdbc.sql("update step_run set spent_ms = round(? * 60000) where room_id = ? and step_id = ?")
                .params(minutes, room.room().value(), step.id().value())
                .update();
    }
}
