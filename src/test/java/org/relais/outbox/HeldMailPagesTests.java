package org.relais.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.people.PersonId;
import org.relais.shared.Ids;
import org.relais.support.AppTest;
import org.relais.support.Pages;
import org.relais.support.Persons;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** R4.3: a facilitator's messages are read, edited and released by the facilitator. */
@AppTest
class HeldMailPagesTests {

    @Autowired
    Outbox outbox;

    @Autowired
    Pages pages;

    @Autowired
    Persons persons;

    @Autowired
    JdbcClient jdbc;

    private final UUID about = Ids.next();
    private PersonId bea;

    @BeforeEach
    void twoMessagesWaitForBea() {
        bea = persons.named("Bea");
        outbox.post(held("Ana"));
        outbox.post(held("Dan"));
    }

    @Test
    void whatWaitsIsListedAndNamedOnMyPage() {
        var list = pages.page(bea, "/mails/held");
        assertThat(list.select("tbody tr")).hasSize(2);
        assertThat(list.select("tbody").text()).contains("Ana", "Dan");
        assertThat(pages.page(bea, "/").select(".notice").text()).contains("2 messages wait for you");
    }

    @Test
    void theAuthorChangesTheTextAndTheEndStays() {
        assertThat(save("A new title", "Come early.\n\nThere is <coffee>.", version()))
                .hasStatus3xxRedirection();
        assertThat(column("title").getFirst()).isEqualTo("A new title");
        assertThat(column("text").getFirst())
                .startsWith("Come early.")
                .contains("--\nYou receive this because", "/unsubscribe/");
        assertThat(column("html").getFirst())
                .contains(
                        "<p>Come early.</p>", "There is &lt;coffee&gt;.", "You receive this because", "/unsubscribe/");
        assertThat(column("title").getLast()).isEqualTo("The mail server works");
    }

    /** Whoever edits it does not act in the name of whoever it is for. */
    @Test
    void aLinkInTheNameOfTheReaderIsNotShownAndStaysWhereTheAuthorLeavesIt() {
        String link = "https://relais.example/answers/abc." + "x".repeat(43) + "?wish=no";
        jdbc.sql("update outbox_message set text = 'Come: ' || ? || chr(10) || text where id = ?::uuid")
                .params(link, column("id").getFirst())
                .update();
        String body = pages.page(bea, path()).select("textarea").val();
        assertThat(body).startsWith("Come: [personal link 1]").doesNotContain("/answers/");
        save("Title", "Say it here: [personal link 1].", version());
        assertThat(column("text").getFirst()).startsWith("Say it here: " + link + ".");
    }

    @Test
    void anEmptyMessageIsRefusedAndWhatWasTypedStays() {
        var answer = save("A new title", " ", version());
        assertThat(answer).hasStatus(422);
        assertThat(Pages.read(answer).select("#title").val()).isEqualTo("A new title");
    }

    @Test
    void whoeverComesSecondSeesBothTexts() {
        int seen = version();
        save("First", "First text", seen);
        var second = save("Second", "Second text", seen);
        assertThat(second).hasStatus(409);
        assertThat(Pages.read(second).text()).contains("First text", "Second text");
    }

    @Test
    void oneIsReleasedOrAllOfItsKind() {
        pages.post(bea, path() + "/release", Map.of());
        assertThat(column("state")).containsExactly("PENDING", "HELD");
        pages.post(bea, path() + "/releases", Map.of());
        assertThat(column("state")).containsExactly("PENDING", "PENDING");
    }

    @Test
    void aDiscardedMessageGoesToNobody() {
        pages.post(bea, path() + "/discarding", Map.of());
        assertThat(column("state")).containsExactly("CANCELLED", "HELD");
    }

    private MvcTestResult save(String title, String body, int version) {
        return pages.post(bea, path(), Map.of("title", title, "body", body, "version", "" + version));
    }

    private int version() {
        Document page = pages.page(bea, path());
        return Integer.parseInt(page.select("input[name=version]").val());
    }

    private String path() {
        return "/mails/held/" + column("id").getFirst();
    }

    private Message held(String name) {
        return new Message(
                "test",
                about,
                "",
                Recipient.of(persons.named(name)),
                MailSubject.INVITATIONS,
                Urgency.ORDINARY,
                "outbox.test.title",
                List.of(),
                "outbox/test",
                Map.of("name", "Bea"),
                "/",
                bea,
                null);
    }

    private List<String> column(String name) {
        return jdbc.sql("select " + name + "::text from outbox_message where about = ? order by id")
                .param(about)
                .query(String.class)
                .list();
    }
}
