package org.relais.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.support.MailServer.mailbox;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.people.PersonId;
import org.relais.shared.Ids;
import org.relais.support.MailTest;
import org.relais.support.MovableClock;
import org.relais.support.Pages;
import org.relais.support.Persons;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The administrator sees what waits, was sent and came back; the server is tried with one button. */
@MailTest
class MailroomPagesTests {

    @Autowired
    Outbox outbox;

    @Autowired
    Mailroom mailroom;

    @Autowired
    Sending sending;

    @Autowired
    Pages pages;

    @Autowired
    Persons persons;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    private final UUID about = Ids.next();
    private PersonId admin;
    private PersonId ana;

    @BeforeEach
    void anAdministratorAndAnEmptyOutbox() {
        jdbc.sql("delete from outbox_message").update();
        clock.set(MailTest.NOW);
        ana = persons.named("Ana");
        admin = persons.named("Ada");
        jdbc.sql("update person set administrator_since = now() where id = ?")
                .param(admin.value())
                .update();
    }

    @Test
    void theListTurnsPageByPage() {
        IntStream.range(0, 60).forEach(i -> post("" + i));
        var first = pages.page(admin, "/mails");
        assertThat(first.select("tbody tr")).hasSize(50);
        var second = pages.page(admin, first.select("a[rel=next]").attr("href"));
        assertThat(second.select("tbody tr")).hasSize(10);
        assertThat(second.select("a[rel=next]")).isEmpty();
        assertThat(first.select("tbody a").eachAttr("href"))
                .doesNotContainAnyElementsOf(second.select("tbody a").eachAttr("href"));
    }

    @Test
    void aMessageIsReadWithoutRunningAnythingInIt() {
        post("");
        jdbc.sql("update outbox_message set html = '<body><script>alert(1)</script><p onclick=x>Hello</p>'")
                .update();
        var page = pages.page(admin, "/mails/" + id());
        assertThat(page.select(".letter").text()).contains("on request of <Bea>");
        assertThat(page.select(".prose").html()).isEqualTo("<p>Hello</p>");
    }

    /** Whoever administers an instance must not act as somebody else. */
    @Test
    void linksThatActInTheNameOfTheReaderAreNotShown() {
        post("");
        String link = jdbc.sql("select unsubscribe from outbox_message")
                .query(String.class)
                .single();
        assertThat(jdbc.sql("select text || html from outbox_message")
                        .query(String.class)
                        .single())
                .contains(link);
        var page = pages.page(admin, "/mails/" + id());
        assertThat(page.html()).doesNotContain(link);
        assertThat(page.select(".letter").text()).contains("http://localhost:8080/mails", "[personal link]");
        assertThat(page.select(".prose").text()).contains("No more mails of this kind [personal link]");
        assertThat(page.select(".prose a").eachAttr("href")).contains("http://localhost:8080/mails");
    }

    /** R4.9: a counter of the month. */
    @Test
    void mailsOfThisMonthAreCounted() {
        post("1");
        post("2");
        sending.run(() -> true);
        jdbc.sql("update outbox_message set sent_at = timestamptz '2026-10-31 22:00:00Z' where occurrence = '1'")
                .update();
        assertThat(mailroom.sentThisMonth(List.of(ana), ZoneOffset.UTC)).isEqualTo(1);
        assertThat(mailroom.sentThisMonth(List.of(admin), ZoneOffset.UTC)).isZero();
        assertThat(pages.page(admin, "/mails").select(".kpi").eachText()).contains("1 mail sent this month");
    }

    @Test
    void whatCameBackIsSentAgain() {
        post("");
        jdbc.sql("update outbox_message set state = 'FAILED', attempts = 9, last_error = '550 no such user'")
                .update();
        assertThat(pages.page(admin, "/mails?show=RETURNED").text()).contains("550 no such user");
        pages.post(admin, "/mails/" + id() + "/retry", Map.of());
        sending.run(() -> true);
        assertThat(mailbox(persons.email(ana))).hasSize(1);
        assertThat(pages.page(admin, "/mails?show=RETURNED").select("tbody tr")).isEmpty();
    }

    @Test
    void aTestMessageArrivesAtOnce() {
        assertThat(pages.post(admin, "/mails/test", Map.of())).hasStatus3xxRedirection();
        assertThat(mailbox(persons.email(admin))).hasSize(1);
    }

    @Test
    void nobodyElseReadsIt() {
        post("");
        assertThat(pages.get(ana, "/mails")).hasStatus(404);
        assertThat(pages.get(ana, "/mails/" + id())).hasStatus(404);
    }

    private void post(String occurrence) {
        outbox.post(Messages.about(about, occurrence, Recipient.of(ana)));
    }

    private UUID id() {
        return jdbc.sql("select id from outbox_message").query(UUID.class).single();
    }
}
