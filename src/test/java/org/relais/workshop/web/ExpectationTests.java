package org.relais.workshop.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.community.Standing;
import org.relais.people.PersonId;
import org.relais.shared.Ids;
import org.relais.support.AppTest;
import org.relais.support.CommunityWorld;
import org.relais.support.Pages;
import org.relais.support.TopicWorld;
import org.relais.support.WorkshopWorld;
import org.relais.topic.TopicId;
import org.relais.workshop.WorkshopId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
@DisplayName("What people expect from a workshop")
class ExpectationTests {

    @Autowired
    Pages pages;

    @Autowired
    CommunityWorld communities;

    @Autowired
    TopicWorld topics;

    @Autowired
    WorkshopWorld workshops;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    CommunityWorld.Inhabited community;
    TopicId topic;
    String workshop;

    @BeforeEach
    void aWorkshopWithATopic() {
        community = communities.community();
        topic = topics.topic(community.id(), community.steward());
        WorkshopId id = workshops.published(
                community.id(),
                community.steward(),
                WorkshopWorld.plan(8, clock.instant().plus(Duration.ofDays(1)), topic));
        workshop = "/workshops/" + id;
    }

    @Test
    @DisplayName(
            "R1.7: whoever prepares finds first what was expected of the workshop and of its topics, also above the plan")
    void listedFirst() {
        expect(community.member(), "A map that we can hang up");
        pages.post(
                community.member(),
                "/topics/" + topic + "/comments",
                Map.of("kind", "EXPECTATION", "body", "Numbers of last month"));

        Document page = pages.page(community.steward(), workshop);
        assertThat(page.select("#expectations .said .prose").eachText())
                .containsExactly("A map that we can hang up", "Numbers of last month");
        assertThat(page.select("#expectations ~ .benefit")).hasSize(1);
        assertThat(pages.page(community.steward(), workshop + "/edit")
                        .select("details .said .prose")
                        .eachText())
                .containsExactly("A map that we can hang up", "Numbers of last month");
    }

    @Test
    @DisplayName("R1.7: an expectation is taken up in step n; its author reads which, on the page and in a message")
    void takenUp() {
        UUID id = expect(community.member(), "A map that we can hang up");

        pages.post(community.steward(), place(id, "/step"), Map.of("step", "2"));

        assertThat(pages.page(community.member(), workshop)
                        .select("#expectation-" + id + " .chip")
                        .text())
                .isEqualTo("Taken up in step 2, Lean Coffee");
        assertThat(mails(community.member()))
                .containsExactly("Your expectation has its place in “From admission to the first scan”");
        assertThat(texts(community.member()).getFirst())
                .contains("step 2, “Lean Coffee”", "A map that we can hang up", workshop);
    }

    @Test
    @DisplayName("R1.7: an expectation of a topic says on the topic's page in which step it is taken up")
    void takenUpFromATopic() {
        UUID id = Ids.next();
        pages.post(
                community.member(),
                "/topics/" + topic + "/comments",
                Map.of("request", id.toString(), "kind", "EXPECTATION", "body", "Numbers of last month"));

        pages.post(community.steward(), place(id, "/step"), Map.of("step", "1"));

        assertThat(pages.page(community.member(), "/topics/" + topic)
                        .select("#comment-" + id + " .answer")
                        .text())
                .isEqualTo("Taken up in step 1, “What we promised”");
    }

    @Test
    @DisplayName("R1.7: what is off topic becomes a topic of its author, once, who hears of it")
    void offTopic() {
        UUID id = expect(community.member(), "A course for newcomers");

        pages.post(community.steward(), place(id, "/proposal"), Map.of());
        pages.post(community.steward(), place(id, "/proposal"), Map.of());

        Document mine = pages.page(community.member(), "/communities/" + community.id() + "/topics?show=mine");
        assertThat(mine.select(".topic-row h2").eachText()).containsExactly("A course for newcomers");
        assertThat(pages.page(community.member(), workshop)
                        .select("#expectation-" + id + " .said a")
                        .attr("href"))
                .startsWith("/topics/");
        assertThat(mails(community.member())).containsExactly("Your expectation became a topic");
    }

    @Test
    @DisplayName("R1.7: only whoever prepares gives an expectation its place, in a step that exists, of this workshop")
    void whoMay() {
        UUID id = expect(community.member(), "A map that we can hang up");
        PersonId eve = communities.join(community.id(), "Eve Member", Standing.MEMBER);
        WorkshopId other = workshops.published(community.id(), community.steward());

        assertThat(pages.post(eve, place(id, "/step"), Map.of("step", "1"))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(pages.post(eve, place(id, "/removal"), Map.of())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(pages.post(
                        community.steward(),
                        "/workshops/" + other + "/expectations/" + id + "/step",
                        Map.of("step", "1")))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(pages.post(community.steward(), place(id, "/step"), Map.of("step", "9")))
                .flash()
                .containsEntry("flash", "workshop.expectation.step.missing");
        assertThat(pages.page(eve, workshop).select("#expectations select")).isEmpty();
    }

    @Test
    @DisplayName("R1.7: an expectation is said once, comes back when refused, and is taken back by its author")
    void sayingAndTakingBack() {
        UUID id = expect(community.member(), "A map that we can hang up");
        expect(community.member(), id, "A map that we can hang up");
        assertThat(pages.page(community.member(), workshop).select("#expectations .said"))
                .hasSize(1);

        MvcTestResult refused =
                pages.post(community.member(), workshop + "/expectations", Map.of("expectation", "a".repeat(1001)));
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Pages.read(refused).select("#expectation").text()).hasSize(1001);

        pages.post(community.member(), place(id, "/removal"), Map.of());
        assertThat(pages.page(community.member(), workshop).select("#expectations .said"))
                .isEmpty();
    }

    private UUID expect(PersonId author, String text) {
        UUID id = Ids.next();
        expect(author, id, text);
        return id;
    }

    private void expect(PersonId author, UUID id, String text) {
        assertThat(pages.post(
                        author, workshop + "/expectations", Map.of("request", id.toString(), "expectation", text)))
                .hasStatus3xxRedirection();
    }

    private String place(UUID expectation, String act) {
        return workshop + "/expectations/" + expectation + act;
    }

    private List<String> mails(PersonId reader) {
        return column("title", reader);
    }

    private List<String> texts(PersonId reader) {
        return column("text", reader);
    }

    private List<String> column(String column, PersonId reader) {
        return jdbc.sql("select " + column
                        + " from outbox_message where person_id = ? and mail_subject = 'TOPICS' order by posted_at, id")
                .param(reader.value())
                .query(String.class)
                .list();
    }
}
