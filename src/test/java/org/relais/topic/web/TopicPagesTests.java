package org.relais.topic.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.people.PersonId;
import org.relais.shared.Ids;
import org.relais.support.AppTest;
import org.relais.support.CommunityWorld;
import org.relais.support.Pages;
import org.relais.support.TopicWorld;
import org.relais.topic.TopicId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
@DisplayName("The pages of the backlog")
class TopicPagesTests {

    @Autowired
    Pages pages;

    @Autowired
    CommunityWorld communities;

    @Autowired
    TopicWorld topics;

    CommunityWorld.Inhabited community;

    @BeforeEach
    void aCommunity() {
        community = communities.community();
    }

    @Test
    @DisplayName("R1.1: a title, a situation and a kind are enough to propose a topic")
    void proposing() {
        Map<String, String> typed = Map.of(
                "request",
                Ids.next().toString(),
                "title",
                "  Why wait? ",
                "situation",
                "Since\r\nMonday",
                "kind",
                "QUESTION");

        MvcTestResult first = pages.post(community.member(), list(), typed);
        MvcTestResult again = pages.post(community.member(), list(), typed);

        String proposed = Pages.redirect(first);
        assertThat(Pages.redirect(again)).isEqualTo(proposed);
        Document page = pages.page(community.steward(), proposed);
        assertThat(page.select("h1").text()).isEqualTo("Why wait?");
        assertThat(page.select(".written").text()).isEqualTo("Since Monday");
        assertThat(pages.page(community.member(), list()).select(".topic-row")).hasSize(1);
    }

    @Test
    void aRefusedTopicComesBackWithWhatWasTyped() {
        MvcTestResult refused =
                pages.post(community.member(), list(), Map.of("title", "Why", "situation", "", "kind", "OTHER"));

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        Document page = Pages.read(refused);
        assertThat(page.select("#title").val()).isEqualTo("Why");
        assertThat(page.select(".error-summary a").eachAttr("href"))
                .containsExactlyInAnyOrder("#title", "#situation", "#kind");
    }

    @Test
    @DisplayName("A title of four emoji is four letters, one of two is refused with a sentence")
    void lettersAreCountedAsTheDatabaseDoes() {
        assertThat(pages.post(community.member(), list(), topic("🙂🙂"))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(pages.post(community.member(), list(), topic("🙂🙂🙂🙂"))).hasStatus3xxRedirection();
    }

    @Test
    @DisplayName("A vote works by plain POST and comes back to the same place; only totals are shown")
    void voting() {
        TopicId topic = topics.topic(community.id(), community.steward());
        Map<String, String> act = Map.of("request", Ids.next().toString(), "returnTo", list() + "?show=open");

        MvcTestResult first = pages.post(community.member(), "/topics/" + topic + "/votes", act);
        pages.post(community.member(), "/topics/" + topic + "/votes", act);

        assertThat(Pages.redirect(first)).isEqualTo(list() + "?show=open#topic-" + topic);
        Document seenByOther = pages.page(community.steward(), list());
        assertThat(seenByOther.select(".score .num").text()).isEqualTo("1");
        assertThat(seenByOther.select("main").text()).doesNotContain("Ben Member");
        assertThat(pages.page(community.member(), list()).select(".mine .num").text())
                .isEqualTo("1");
    }

    @Test
    @DisplayName("R2.7: the button for a second point on one's own topic is off, and the act is refused in words")
    void ownTopic() {
        TopicId topic = topics.topic(community.id(), community.member());
        pages.post(community.member(), "/topics/" + topic + "/votes", Map.of());

        assertThat(pages.page(community.member(), list()).select(".give").hasAttr("disabled"))
                .isTrue();
        MvcTestResult second = pages.post(community.member(), "/topics/" + topic + "/votes", Map.of());
        assertThat(second).flash().containsEntry("flash", "topic.vote.OWN_TOPIC_FULL");
    }

    @Test
    @DisplayName("R2.6: ties are shown as ties")
    void ties() {
        TopicId one = topics.topic(community.id(), community.steward(), "One of two");
        TopicId two = topics.topic(community.id(), community.steward(), "Two of two");
        pages.post(community.member(), "/topics/" + one + "/votes", Map.of());
        pages.post(community.member(), "/topics/" + two + "/votes", Map.of());

        assertThat(pages.page(community.member(), list()).select(".score").eachText())
                .allSatisfy(score -> assertThat(score).contains("1st, tied"));
    }

    @Test
    @DisplayName("R1.3: an edit after votes is shown with the points there were; before, it is not")
    void editing() {
        TopicId topic = topics.topic(community.id(), community.member());
        String path = "/topics/" + topic;
        assertThat(edit(path, "Why do they wait four days?")).hasStatus3xxRedirection();
        assertThat(pages.page(community.steward(), path).select("main").text()).doesNotContain("Modified");

        pages.post(community.steward(), path + "/votes", Map.of());
        assertThat(edit(path, "Why do they wait five days?")).hasStatus3xxRedirection();

        assertThat(pages.page(community.steward(), path).select("main").text()).contains("Modified after 1 point");
    }

    @Test
    void aStaleEditShowsBothTexts() {
        TopicId topic = topics.topic(community.id(), community.member());
        String path = "/topics/" + topic;
        String version = pages.page(community.member(), path + "/edit")
                .select("[name=version]")
                .val();
        edit(path, "What somebody else saved");

        Map<String, String> late =
                Map.of("version", version, "title", "What I typed meanwhile", "situation", "Same", "kind", "QUESTION");
        MvcTestResult refused = pages.post(community.member(), path, late);

        assertThat(refused).hasStatus(HttpStatus.CONFLICT);
        assertThat(Pages.read(refused).text())
                .contains("What somebody else saved")
                .doesNotContain("What I typed meanwhile");
        var again = Pages.read(refused);
        assertThat(again.select("[name=title]").val()).isEqualTo("What I typed meanwhile");
        Map<String, String> retry = new HashMap<>(late);
        retry.put("version", again.select("[name=version]").val());
        assertThat(Pages.redirect(pages.post(community.member(), path, retry))).isEqualTo(path);
    }

    @Test
    @DisplayName("R1.8: comments are added once, corrected and removed by their authors only")
    void comments() {
        TopicId topic = topics.topic(community.id(), community.steward());
        String id = Ids.next().toString();
        String path = "/topics/" + topic + "/comments";
        pages.post(community.member(), path, Map.of("request", id, "kind", "EXPERIENCE", "body", "Half of our calls"));
        pages.post(community.member(), path, Map.of("request", id, "kind", "EXPERIENCE", "body", "Half of our calls"));
        assertThat(pages.page(community.steward(), "/topics/" + topic).select(".comments li"))
                .hasSize(1);

        assertThat(pages.post(community.steward(), path + "/" + id, Map.of("body", "Mine now")))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(pages.post(community.steward(), path + "/" + id + "/removal", Map.of()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(pages.post(community.member(), path + "/" + id, Map.of("body", "A third of our calls")))
                .hasStatus3xxRedirection();
        assertThat(pages.page(community.steward(), "/topics/" + topic)
                        .select(".comments .prose")
                        .text())
                .isEqualTo("A third of our calls");

        pages.post(community.member(), path + "/" + id + "/removal", Map.of());
        assertThat(pages.page(community.steward(), "/topics/" + topic).select(".comments li"))
                .isEmpty();
    }

    @Test
    void aManagerAndAStrangerFindNoTopic() {
        TopicId topic = topics.topic(community.id(), community.steward());
        PersonId stranger = communities.community().steward();

        for (PersonId person : new PersonId[] {community.manager(), stranger}) {
            assertThat(pages.get(person, list())).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(pages.get(person, "/topics/" + topic)).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(pages.post(person, "/topics/" + topic + "/votes", Map.of()))
                    .hasStatus(HttpStatus.NOT_FOUND);
            assertThat(pages.post(
                            person, "/topics/" + topic + "/comments", Map.of("kind", "QUESTION", "body", "Hello")))
                    .hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    private String list() {
        return "/communities/" + community.id() + "/topics";
    }

    private static Map<String, String> topic(String title) {
        return Map.of("title", title, "situation", "Since Monday", "kind", "QUESTION");
    }

    private MvcTestResult edit(String path, String title) {
        String version = pages.page(community.member(), path + "/edit")
                .select("[name=version]")
                .val();
        return pages.post(
                community.member(),
                path,
                Map.of("version", version, "title", title, "situation", "Since Monday", "kind", "QUESTION"));
    }
}
