package org.relais.workshop.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.shared.Ids;
import org.relais.support.AppTest;
import org.relais.support.CommunityWorld;
import org.relais.support.CommunityWorld.Inhabited;
import org.relais.support.Pages;
import org.relais.support.TopicWorld;
import org.relais.support.WorkshopWorld;
import org.relais.topic.Expectations;
import org.relais.topic.TopicId;
import org.relais.workshop.Designs;
import org.relais.workshop.WorkshopId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
@DisplayName("S255: what the answers of people changed")
class EchoPagesTests {

    @Autowired
    Pages pages;

    @Autowired
    CommunityWorld communities;

    @Autowired
    WorkshopWorld world;

    @Autowired
    TopicWorld topics;

    @Autowired
    Expectations expectations;

    @Autowired
    Designs designs;

    Inhabited community;
    WorkshopId workshop;

    @BeforeEach
    void aWorkshop() {
        community = communities.community();
        workshop = world.published(community.id(), community.steward());
    }

    @Test
    @DisplayName("is proposed from what a step takes up and what was voted for; nothing is shown before it is saved")
    void proposed() {
        TopicId topic = topics.topic(community.id(), community.member(), "Why do reports wait?");
        pages.post(community.steward(), "/topics/" + topic + "/votes", Map.of());
        WorkshopId draft = world.draft(
                community.id(),
                community.steward(),
                WorkshopWorld.plan(8, Instant.now().plusSeconds(900_000), topic));
        UUID expectation = Ids.next();
        expectations.express(expectation, draft.value(), community.member(), "A plan for Monday");
        pages.post(
                community.steward(),
                "/workshops/" + draft + "/expectations/" + expectation + "/step",
                Map.of("step", "2"));

        Document form = pages.page(community.steward(), "/workshops/" + draft + "/echo");
        assertThat(form.select("#first").val()).isEqualTo("Taken up in step 2: “A plan for Monday”");
        assertThat(form.select("#second").val()).isEqualTo("Chosen by your votes: “Why do reports wait?”");
        assertThat(pages.page(community.steward(), "/workshops/" + draft).select("#echo"))
                .isEmpty();
    }

    @Test
    @DisplayName("is read by members on the page of the workshop, and disappears with its last line")
    void shown() {
        say("The round takes 15 minutes now. ", "", "We meet in room 12");
        assertThat(pages.page(community.member(), page())
                        .select("section:has(#echo) li")
                        .eachText())
                .containsExactly("The round takes 15 minutes now.", "We meet in room 12");
        assertThat(pages.page(community.steward(), page() + "/echo")
                        .select("#second")
                        .val())
                .isEqualTo("We meet in room 12");
        say("", " ", "");
        assertThat(pages.page(community.member(), page()).select("#echo")).isEmpty();
    }

    @Test
    @DisplayName(
            "Bad input: a line that is too long comes back as it was typed; others than planners find no such page")
    void refused() {
        String typed = "x".repeat(201);
        var answer =
                pages.post(community.steward(), page() + "/echo", Map.of("first", typed, "second", "", "third", ""));
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Pages.read(answer).select("#first").val()).isEqualTo(typed);
        assertThat(pages.get(community.member(), page() + "/echo")).hasStatus(HttpStatus.NOT_FOUND);
        designs.cancel(workshop, community.steward());
        assertThat(pages.get(community.steward(), page() + "/echo")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    @DisplayName("Said by two at once: the second one sees both, and may replace what the first one said")
    void saidByTwo() {
        String empty = version();
        say("The round takes 15 minutes now.", "", "");

        MvcTestResult late = sent(empty, "We meet in room 12", "", "");
        assertThat(late).hasStatus(HttpStatus.CONFLICT);
        Document both = Pages.read(late);
        assertThat(both.select("#conflict blockquote").text()).isEqualTo("The round takes 15 minutes now.");
        assertThat(both.select("#first").val()).isEqualTo("We meet in room 12");
        assertThat(sent(empty, "The round takes 15 minutes now.", "", ""))
                .as("sent twice")
                .hasStatus(HttpStatus.FOUND);

        Pages.redirect(sent(both.select("[name=version]").val(), "We meet in room 12", "", ""));
        assertThat(pages.page(community.member(), page())
                        .select("section:has(#echo) li")
                        .eachText())
                .containsExactly("We meet in room 12");
    }

    private void say(String first, String second, String third) {
        Pages.redirect(sent(version(), first, second, third));
    }

    private MvcTestResult sent(String version, String first, String second, String third) {
        return pages.post(
                community.steward(),
                page() + "/echo",
                Map.of("version", version, "first", first, "second", second, "third", third));
    }

    private String version() {
        return pages.page(community.steward(), page() + "/echo")
                .select("[name=version]")
                .val();
    }

    private String page() {
        return "/workshops/" + workshop;
    }
}
