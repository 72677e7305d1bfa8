package org.relais.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relais.people.PersonId;
import org.relais.shared.Ids;
import org.relais.support.AppTest;
import org.relais.support.Persons;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
@DisplayName("P13: what mails said is forgotten with time, never what is still to be sent")
class MailRetentionTests {

    @Autowired
    MailRetention retention;

    @Autowired
    Outbox outbox;

    @Autowired
    Persons persons;

    @Autowired
    JdbcClient jdbc;

    private final UUID about = Ids.next();
    private PersonId ana;

    @BeforeEach
    void somebody() {
        ana = persons.named("Ana");
    }

    @Test
    @DisplayName("R4.1: for a year what was sent is known, and not sent again")
    void sent() {
        post("old");
        post("new");
        update("state = 'SENT', sent_at = now() - interval '11 months', posted_at = now() - interval '2 years'");
        update("sent_at = now() - interval '12 months 1 day'", "old");
        retention.carryOut();
        assertThat(occurrences()).containsExactly("new");
        assertThat(post("new")).isFalse();
    }

    @Test
    void calledBack() {
        post("old");
        post("new");
        outbox.callBack("test", about);
        update("posted_at = now() - interval '12 months 1 day'", "old");
        retention.carryOut();
        assertThat(occurrences()).containsExactly("new");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PENDING", "HELD", "FAILED"})
    @DisplayName("what waits for the server, for a person or for another try stays, however old")
    void unsent(String state) {
        post("");
        update("posted_at = now() - interval '3 years', due_at = now() - interval '3 years', state = '%s'"
                .formatted(state));
        retention.carryOut();
        assertThat(occurrences()).hasSize(1);
    }

    @Test
    @DisplayName("a digest goes with its lines, also with those that nobody could be sent any more")
    void digests() {
        post("line");
        post("digest");
        jdbc.sql("update outbox_message set digest = true, digest_id ="
                        + " (select id from outbox_message where about = :about and occurrence = 'digest')"
                        + " where about = :about and occurrence = 'line'")
                .param("about", about)
                .update();
        update("state = 'CANCELLED', posted_at = now() - interval '12 months 1 day'", "digest");
        retention.carryOut();
        assertThat(occurrences()).isEmpty();
    }

    private boolean post(String occurrence) {
        return outbox.post(Messages.about(about, occurrence, Recipient.of(ana)));
    }

    private void update(String columns) {
        update(columns, "%");
    }

    private void update(String columns, String occurrence) {
        jdbc.sql("update outbox_message set " + columns + " where about = ? and occurrence like ?")
                .params(about, occurrence)
                .update();
    }

    private List<String> occurrences() {
        return jdbc.sql("select occurrence from outbox_message where about = ?")
                .param(about)
                .query(String.class)
                .list();
    }
}
