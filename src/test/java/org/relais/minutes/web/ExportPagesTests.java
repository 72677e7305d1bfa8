package org.relais.minutes.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.live.Conduct;
import org.relais.live.capture.CaptureId;
import org.relais.live.capture.CaptureKind;
import org.relais.live.capture.Captures;
import org.relais.support.AppTest;
import org.relais.support.Persons;
import org.relais.support.RoomWorld;
import org.relais.support.RoomWorld.Opened;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
@DisplayName("L28: a workshop to take along, also while it runs")
class ExportPagesTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    RoomWorld world;

    @Autowired
    Captures captures;

    @Autowired
    Conduct conduct;

    Opened room;

    @BeforeEach
    void aRunningRoom() {
        room = world.opened();
        world.enter(room, "follow-up");
        captures.add(room.room(), room.lead(), CaptureId.next(), CaptureKind.DECISION, "=One signature");
    }

    @Test
    @DisplayName("While it runs, the page says so and leads to all formats")
    void page() {
        assertThat(get(""))
                .hasStatusOk()
                .bodyText()
                .contains("export.md", "export.csv", "export.json", "One signature");
        conduct.close(room.room(), room.lead());
        assertThat(get("")).hasStatusOk().bodyText().contains("One signature");
    }

    @Test
    @DisplayName("Markdown is the text of the minutes so far, with steps planned and real")
    void markdown() {
        assertThat(get(".md"))
                .hasStatusOk()
                .hasContentTypeCompatibleWith("text/markdown")
                .bodyText()
                .startsWith("# ")
                .contains("## Agenda", "**Decision** — ", "One signature");
    }

    @Test
    @DisplayName("CSV holds a line each, and no cell that a spreadsheet would run")
    void csv() {
        assertThat(get(".csv"))
                .hasStatusOk()
                .hasContentTypeCompatibleWith("text/csv")
                .bodyText()
                .contains("Minutes planned", "Step,", ",held,8,0,", "Note,'=One signature,Decision");
    }

    @Test
    @DisplayName("JSON says that more may come, and numbers are numbers")
    void json() {
        MvcTestResult answer = get(".json");
        assertThat(answer).hasStatusOk().bodyJson().extractingPath("$.running").isEqualTo(true);
        assertThat(answer).bodyJson().extractingPath("$.lines[0].planned").isEqualTo(8);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.lines[?(@.kind == 'note')].text")
                .asArray()
                .containsExactly("=One signature");
    }

    private MvcTestResult get(String format) {
        return browser.get()
                .uri("/workshops/" + room.workshop() + "/export" + format)
                .with(Persons.as(room.community().member()))
                .exchange();
    }
}
