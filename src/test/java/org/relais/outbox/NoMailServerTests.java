package org.relais.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.relais.people.PersonId;
import org.relais.shared.Ids;
import org.relais.support.AppTest;
import org.relais.support.Pages;
import org.relais.support.Persons;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Without SMTP nothing is lost: everything waits, and the page says which setting is missing. */
@AppTest
class NoMailServerTests {

    @Autowired
    Outbox outbox;

    @Autowired
    Sending sending;

    @Autowired
    Digests digests;

    @Autowired
    Pages pages;

    @Autowired
    Persons persons;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everythingWaits() {
        var about = Ids.next();
        PersonId ana = persons.named("Ana");
        outbox.post(Messages.about(about, "1", Recipient.of(ana)));
        outbox.post(Messages.about(about, "2", Recipient.of(ana), MailSubject.TOPICS, Urgency.DIGEST));
        sending.run(() -> true);
        digests.compose();
        assertThat(jdbc.sql("select state from outbox_message where about = ?")
                        .param(about)
                        .query(String.class)
                        .list())
                .containsExactly("PENDING", "PENDING");
    }

    @Test
    void thePageNamesTheSettingAndTheTestSaysTheSame() {
        PersonId admin = persons.named("Ada");
        jdbc.sql("update person set administrator_since = now() where id = ?")
                .param(admin.value())
                .update();
        assertThat(pages.page(admin, "/mails").select(".notice").text()).contains("spring.mail.host");
        assertThat(pages.post(admin, "/mails/test", Map.of())
                        .getMvcResult()
                        .getFlashMap()
                        .get("flash"))
                .isEqualTo("outbox.mails.no-server");
    }
}
