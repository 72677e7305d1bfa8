package org.relais.topic.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
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
import org.relais.topic.TopicId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
@DisplayName("The conversation about a topic")
class ConversationTests {

    @Autowired
    Pages pages;

    @Autowired
    CommunityWorld communities;

    @Autowired
    TopicWorld topics;

    @Autowired
    JdbcClient jdbc;

    CommunityWorld.Inhabited community;
    PersonId eve;
    String topic;

    @BeforeEach
    void aTopic() {
        community = communities.community();
        eve = communities.join(community.id(), "Eve Member", Standing.MEMBER);
        TopicId id = topics.topic(community.id(), community.steward());
        topic = "/topics/" + id;
    }

    @Test
    @DisplayName("R1.7: a comment has a kind; without one it comes back as it was typed")
    void kinds() {
        UUID question = comment(community.member(), "QUESTION", "Who reads scans at *night*?");

        Document page = page();
        assertThat(page.select("#comment-" + question + " .chip").text()).isEqualTo("Question");
        assertThat(page.select("#comment-" + question + " .prose em").text()).isEqualTo("night");

        MvcTestResult refused = pages.post(eve, topic + "/comments", Map.of("body", "What I typed"));
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Pages.read(refused).select("#body").text()).isEqualTo("What I typed");
        assertThat(Pages.read(refused).select(".error-summary a").attr("href")).isEqualTo("#kind");
    }

    @Test
    @DisplayName("R1.7: the list counts expectations, also when one goes or is hidden")
    void expectationsAreCounted() {
        UUID first = comment(community.member(), "EXPECTATION", "A plan for Monday");
        UUID second = comment(eve, "EXPECTATION", "A number to call");
        assertThat(expectations()).isEqualTo(2);

        pages.post(eve, path(second, "/removal"), Map.of());
        assertThat(expectations()).isEqualTo(1);
        pages.post(community.steward(), path(first, "/hiding"), Map.of("reason", "Names a person."));
        assertThat(expectations()).isZero();
        pages.post(community.steward(), path(first, "/hiding/withdrawal"), Map.of());
        assertThat(expectations()).isEqualTo(1);
    }

    @Test
    @DisplayName("R1.7: replies have one level; a refused reply comes back where it was typed")
    void replies() {
        UUID question = comment(community.member(), "QUESTION", "Who reads scans at night?");
        UUID reply = reply(eve, question, "Nobody after ten.");

        assertThat(page().select(".replies #comment-" + reply).text()).contains("Nobody after ten.");
        assertThat(pages.post(
                        community.member(),
                        topic + "/comments",
                        Map.of("parent", reply.toString(), "body", "Two levels")))
                .hasStatus(HttpStatus.NOT_FOUND);
        MvcTestResult empty = pages.post(eve, topic + "/comments", Map.of("parent", question.toString(), "body", " "));
        assertThat(empty).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Pages.read(empty).select("details[open] #body-error")).hasSize(1);
        assertThat(Pages.read(empty).select(".error-summary")).hasSize(1);
    }

    @Test
    @DisplayName("R1.7: whoever asked hears of a reply in the digest, once")
    void repliesAreTold() {
        UUID question = comment(community.member(), "QUESTION", "Who reads scans at night?");
        reply(eve, question, "Nobody after ten.");
        reply(community.member(), question, "Thank you.");

        assertThat(mails(community.member())).containsExactly("topic.comment-replied");
        assertThat(mails(eve)).isEmpty();
    }

    @Test
    @DisplayName("R1.7: a question has one accepted answer, chosen by who asked or a steward, and removable")
    void acceptedAnswer() {
        UUID question = comment(community.member(), "QUESTION", "Who reads scans at night?");
        UUID first = reply(eve, question, "Nobody.");
        UUID second = reply(community.steward(), question, "The intern.");

        assertThat(pages.post(eve, path(first, "/acceptance"), Map.of())).hasStatus(HttpStatus.NOT_FOUND);
        pages.post(community.member(), path(first, "/acceptance"), Map.of());
        pages.post(community.steward(), path(second, "/acceptance"), Map.of());

        assertThat(page().select(".chip.decide")).hasSize(1);
        assertThat(page().select("#comment-" + second + " .chip").text()).isEqualTo("Answer");
        assertThat(page().select("#comment-" + question + " .answer a").attr("href"))
                .isEqualTo("#comment-" + second);

        pages.post(community.member(), path(second, "/acceptance/withdrawal"), Map.of());
        assertThat(page().select(".chip.decide")).isEmpty();
    }

    @Test
    @DisplayName("R1.7: what is no question has no answer to accept")
    void onlyQuestionsAreAnswered() {
        UUID story = comment(community.member(), "EXPERIENCE", "It took three days.");
        UUID reply = reply(eve, story, "Here too.");

        assertThat(pages.post(community.member(), path(reply, "/acceptance"), Map.of()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(pages.post(community.member(), path(story, "/acceptance"), Map.of()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    @DisplayName(
            "R1.8: a deleted comment with replies leaves a tombstone without its words; the last reply takes it along")
    void tombstones() {
        UUID question = comment(community.member(), "QUESTION", "Who reads scans at night?");
        UUID reply = reply(eve, question, "Nobody.");

        pages.post(community.member(), path(question, "/removal"), Map.of());

        assertThat(page().select("#comment-" + question).text())
                .contains("Its author deleted this comment.")
                .doesNotContain("Who reads", "Ben Member");
        assertThat(jdbc.sql("select body from topic_comment where id = ?")
                        .param(question)
                        .query(String.class)
                        .single())
                .isEmpty();
        assertThat(page().select("#comment-" + reply)).hasSize(1);

        pages.post(eve, path(reply, "/removal"), Map.of());
        assertThat(page().select(".comments li")).isEmpty();
    }

    @Test
    @DisplayName(
            "R1.8: oldest first, newest first or most thanked first; thanks count once for each reader and name nobody")
    void orders() {
        UUID first = comment(community.member(), "EXPERIENCE", "First");
        UUID second = comment(eve, "EXPERIENCE", "Second");
        UUID third = comment(community.steward(), "EXPERIENCE", "Third");
        pages.post(community.member(), path(second, "/thanks"), Map.of());
        pages.post(community.member(), path(second, "/thanks"), Map.of());
        assertThat(pages.post(eve, path(second, "/thanks"), Map.of())).hasStatus(HttpStatus.NOT_FOUND);

        assertThat(order("")).containsExactly(first, second, third);
        assertThat(order("?sort=newest")).containsExactly(third, second, first);
        assertThat(order("?sort=thanked")).containsExactly(second, first, third);
        assertThat(page().select("#comment-" + second + " .acts").text()).contains("Thank (1)");
        assertThat(page().select("#comment-" + second + " .person").text()).isEqualTo("EM Eve Member");

        pages.post(community.member(), path(second, "/thanks/withdrawal"), Map.of());
        assertThat(order("?sort=thanked")).containsExactly(first, second, third);
    }

    @Test
    @DisplayName(
            "R1.8, P17: a report goes to the stewards, who learn the reason and not the name, and may leave the comment")
    void reports() {
        UUID comment = comment(community.member(), "EXPERIENCE", "Dr X is to blame");
        assertThat(pages.page(eve, path(comment, "/report")).select(".lead").text())
                .contains("Ana Steward");

        pages.post(eve, path(comment, "/report"), Map.of("reason", "It names a person."));

        assertThat(mails(community.steward())).containsExactly("topic.comment-reported");
        Document seen = pages.page(community.steward(), topic);
        assertThat(seen.select(".reports").text())
                .contains("It names a person.")
                .doesNotContain("Eve");
        assertThat(pages.page(community.member(), topic).select(".reports")).isEmpty();

        pages.post(community.steward(), path(comment, "/report/settlement"), Map.of());
        assertThat(pages.page(community.steward(), topic).select(".reports")).isEmpty();
    }

    @Test
    @DisplayName(
            "R1.8: stewards find all that was reported in one list, until they hid it or left it; others find none")
    void reported() {
        UUID comment = comment(community.member(), "EXPERIENCE", "Dr X is to blame");
        UUID other = comment(community.member(), "EXPERIENCE", "It took three days");
        String list = "/communities/" + community.id() + "/topics/reports";
        assertThat(pages.page(community.steward(), list).text()).contains("Nothing waits for you");

        pages.post(eve, path(comment, "/report"), Map.of("reason", "It names a person."));
        pages.post(eve, path(other, "/report"), Map.of());
        Document seen = pages.page(community.steward(), list);
        assertThat(seen.select(".cards > li")).hasSize(2);
        assertThat(seen.expectFirst(".cards > li").text())
                .contains("Dr X is to blame", "It names a person.", "Ben Member")
                .doesNotContain("Eve");
        assertThat(pages.page(community.steward(), "/communities/" + community.id() + "/topics")
                        .select(".steward-tools")
                        .text())
                .contains("2 reported comments");
        assertThat(pages.get(eve, list)).hasStatus(HttpStatus.NOT_FOUND);

        pages.post(community.steward(), path(comment, "/hiding"), Map.of("reason", "It names a person."));
        pages.post(community.steward(), path(other, "/report/settlement"), Map.of());
        assertThat(pages.page(community.steward(), list).select(".cards")).isEmpty();
    }

    @Test
    @DisplayName("R1.8: a steward hides a comment with a reason, which stands in its place; its author is told")
    void hiding() {
        UUID comment = comment(community.member(), "EXPERIENCE", "Dr X is to blame");
        assertThat(pages.post(community.steward(), path(comment, "/hiding"), Map.of("reason", " ")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(pages.post(eve, path(comment, "/hiding"), Map.of("reason", "No")))
                .hasStatus(HttpStatus.NOT_FOUND);

        pages.post(community.steward(), path(comment, "/hiding"), Map.of("reason", "It names a person."));

        assertThat(pages.page(eve, topic).select("#comment-" + comment).text())
                .contains("A steward hid this comment: It names a person.")
                .doesNotContain("Dr X");
        assertThat(pages.page(community.member(), topic)
                        .select("#comment-" + comment)
                        .text())
                .contains("Dr X");
        assertThat(mails(community.member())).containsExactly("topic.comment-hidden");
        assertThat(pages.post(eve, path(comment, "/thanks"), Map.of())).hasStatus(HttpStatus.NOT_FOUND);

        pages.post(community.steward(), path(comment, "/hiding/withdrawal"), Map.of());
        assertThat(pages.page(eve, topic).select("#comment-" + comment).text()).contains("Dr X");
    }

    private UUID comment(PersonId author, String kind, String body) {
        return add(author, Map.of("kind", kind, "body", body));
    }

    private UUID reply(PersonId author, UUID parent, String body) {
        return add(author, Map.of("parent", parent.toString(), "body", body));
    }

    private UUID add(PersonId author, Map<String, String> typed) {
        UUID id = Ids.next();
        Map<String, String> sent = new HashMap<>(typed);
        sent.put("request", id.toString());
        assertThat(Pages.redirect(pages.post(author, topic + "/comments", sent)))
                .endsWith("#comment-" + id);
        return id;
    }

    private Document page() {
        return pages.page(community.member(), topic);
    }

    private String path(UUID comment, String act) {
        return topic + "/comments/" + comment + act;
    }

    private List<UUID> order(String query) {
        return pages.page(community.member(), topic + query).select(".comments > li > article").eachAttr("id").stream()
                .map(id -> UUID.fromString(id.substring("comment-".length())))
                .toList();
    }

    private int expectations() {
        return jdbc.sql("select expectations from topic where id = ?")
                .param(UUID.fromString(topic.substring("/topics/".length())))
                .query(Integer.class)
                .single();
    }

    private List<String> mails(PersonId reader) {
        return jdbc.sql("select kind from outbox_message where person_id = ? order by posted_at, id")
                .param(reader.value())
                .query(String.class)
                .list();
    }
}
