package org.relais.community.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.people.PersonId;
import org.relais.shared.Ids;
import org.relais.support.AppTest;
import org.relais.support.CommunityWorld;
import org.relais.support.Pages;
import org.relais.support.Persons;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
@DisplayName("Founding and describing a community")
class CommunityPagesTests {

    @Autowired
    Pages pages;

    @Autowired
    Persons persons;

    @Autowired
    CommunityWorld world;

    @Test
    void somebodyWithoutACommunityReadsThreeFirstGestures() {
        Document page = pages.page(persons.named("Noor New"), "/communities");

        assertThat(page.select(".empty li")).hasSize(3);
        assertThat(page.select(".empty a.primary").attr("href")).isEqualTo("/communities/new");
    }

    @Test
    void whoeverFoundsACommunityTakesCareOfItAndAFormSentTwiceIsOne() {
        PersonId founder = persons.named("Noor New");
        Map<String, String> typed = typed("Flow");

        String made = Pages.redirect(pages.post(founder, "/communities", typed));
        assertThat(Pages.redirect(pages.post(founder, "/communities", typed))).isEqualTo(made);

        assertThat(pages.page(founder, "/communities").select("li.card").text()).contains("Steward", "Flow");
        assertThat(pages.page(founder, made + "/edit").select("#name").val()).isEqualTo("Flow");
    }

    @Test
    void aRefusedFormNamesEachFieldAndKeepsTheRest() {
        MvcTestResult refused = pages.post(
                persons.named("Noor New"), "/communities", Map.of("cadence", "Every Tuesday", "zone", "Mars"));

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        Document page = Pages.read(refused);
        assertThat(page.select("#cadence").val()).isEqualTo("Every Tuesday");
        assertThat(page.select(".error-summary a").eachText())
                .startsWith(
                        "“Name”: Give the community a name.",
                        "“Which need brings you together?”: Say which need brings you together.");
        assertThat(page.select("#need").attr("aria-invalid")).isEqualTo("true");
    }

    @Test
    @DisplayName("A stale edit answers 409 and shows both texts; nothing is overwritten")
    void staleEdit() {
        var community = world.community();
        String path = "/communities/" + community.id();
        String version = pages.page(community.steward(), path + "/edit")
                .select("[name=version]")
                .val();
        Map<String, String> first = typed("Saved by somebody else");
        first.put("version", version);
        assertThat(pages.post(community.steward(), path, first)).hasStatus3xxRedirection();

        Map<String, String> second = typed("Typed by me");
        second.put("version", version);
        MvcTestResult refused = pages.post(community.steward(), path, second);

        assertThat(refused).hasStatus(HttpStatus.CONFLICT);
        assertThat(Pages.read(refused).text()).contains("Saved by somebody else", "Save");
        assertThat(Pages.read(refused).select("#name").val()).isEqualTo("Typed by me");
        assertThat(pages.page(community.member(), path + "/about").select("h1").text())
                .isEqualTo("Saved by somebody else");
    }

    private static Map<String, String> typed(String name) {
        return new HashMap<>(Map.of(
                "request", Ids.next().toString(),
                "name", name,
                "need", "Patients wait between two wards.",
                "objective", "A third less waiting.",
                "language", "en",
                "zone", "Europe/London",
                "audience", "COMMUNITY"));
    }
}
