package org.relais.outbox;

import static org.relais.outbox.MessageStore.at;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.relais.platform.Mailer.Answer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What became of a claimed message, written while its row is locked. */
@Component
class DeliveryOutcomes {

    private final JdbcClient jdbc;
    private final Clock clock;

    DeliveryOutcomes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The lines of a digest were sent with it. */
    void sent(Due due) {
        LocalDate ordinaryOn = due.waits() ? today(due) : null;
        jdbc.sql("""
                        update outbox_message set state = 'SENT', sent_at = :now, claimed_at = null, last_error = null,
                            ordinary_on = coalesce(:day, ordinary_on)
                        where id = :id or digest_id = :id""")
                .param("now", at(clock.instant()))
                .param("day", ordinaryOn, Types.DATE)
                .param("id", due.id())
                .update();
    }

    void notSent(Due due, Answer answer) {
        switch (answer.verdict()) {
            case AWAY -> free(due.id(), "attempts = attempts - 1", answer.reason());
            case REFUSED -> end(due.id(), "FAILED", answer.reason());
            default ->
                RetryPolicy.after(due.attempts())
                        .ifPresentOrElse(
                                wait -> later(due.id(), clock.instant().plus(wait), answer.reason()),
                                () -> end(due.id(), "FAILED", answer.reason()));
        }
    }

    /** Its account was closed. */
    void unreachable(Due due) {
        end(due.id(), "CANCELLED", "");
    }

    void later(UUID id, Instant when, String reason) {
        jdbc.sql("update outbox_message set claimed_at = null, due_at = ?, last_error = ? where id = ?")
                .params(at(when), reason, id)
                .update();
    }

    void intoDigest(UUID id) {
        jdbc.sql("update outbox_message set claimed_at = null, attempts = attempts - 1, digest = true where id = ?")
                .param(id)
                .update();
    }

    /** Something that could wait goes or went out today, or the digest has begun to gather (R4.9). */
    boolean hadTodaysMail(Due due) {
        return jdbc.sql("""
                        select exists (select from outbox_message where recipient = :recipient and ordinary_on = :day)
                            or exists (select from outbox_message
                                where person_id = :person and state = 'PENDING' and digest and digest_id is null)""")
                .param("recipient", due.recipient())
                .param("day", today(due))
                .param("person", due.person() == null ? null : due.person().value(), Types.OTHER)
                .query(Boolean.class)
                .single();
    }

    private LocalDate today(Due due) {
        return LocalDate.ofInstant(clock.instant(), due.zone());
    }

    private void free(UUID id, String how, String reason) {
        jdbc.sql("update outbox_message set claimed_at = null, last_error = ?, " + how + " where id = ?")
                .params(reason, id)
                .update();
    }

    private void end(UUID id, String state, String reason) {
        jdbc.sql("update outbox_message set claimed_at = null, state = ?, last_error = ? where id = ?")
                .params(state, reason, id)
                .update();
    }
}
