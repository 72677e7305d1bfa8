package org.relais.notification.promise;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.relais.commitment.ComingCommitments;
import org.relais.commitment.CommitmentId;
import org.relais.commitment.CommitmentLine;
import org.relais.notification.promise.DuePromises.Due;
import org.relais.outbox.MailSubject;
import org.relais.outbox.Message;
import org.relais.outbox.Outbox;
import org.relais.outbox.Recipient;
import org.relais.outbox.Told;
import org.relais.outbox.Urgency;
import org.relais.platform.OneByOne;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * One reminder on the day before the date of a commitment, at the hour at which its owner reads mails (L22, R9.5). It is
 * computed from what is due, so downtime only delays it; when the date has come it is not sent any more, and once its
 * owner has answered it is called back.
 */
@Component
class PromiseReminders {

    private static final Logger log = LoggerFactory.getLogger(PromiseReminders.class);
    private static final String KIND = "commitment.reminder";

    /** Whoever wrote it or read of it shortly before the hour has it in mind. */
    private static final Duration IN_MIND = Duration.ofHours(12);

    private final DuePromises promises;
    private final ComingCommitments commitments;
    private final OwnItemsMails ownItems;
    private final PromiseLinks links;
    private final Outbox outbox;

    PromiseReminders(
            DuePromises promises,
            ComingCommitments commitments,
            OwnItemsMails ownItems,
            PromiseLinks links,
            Outbox outbox) {
        this.promises = promises;
        this.commitments = commitments;
        this.ownItems = ownItems;
        this.links = links;
        this.outbox = outbox;
    }

    void carryOut() {
        List<Due> due = promises.now();
        Set<UUID> stale = new HashSet<>(outbox.waiting(KIND));
        due.forEach(one -> stale.remove(one.line().id().value()));
        stale.forEach(answered -> outbox.callBack(KIND, answered));
        if (!due.isEmpty()) {
            OneByOne.carryOut(
                    forgotten(due),
                    this::remind,
                    (one, broken) -> log.error(
                            "The owner of commitment {} could not be reminded",
                            one.line().id(),
                            broken));
        }
    }

    /** Those that their owners neither wrote nor were told of since shortly before it was time. */
    private List<Due> forgotten(List<Due> due) {
        List<CommitmentLine> lines = due.stream().map(Due::line).toList();
        Map<CommitmentId, Instant> written = commitments.writtenAt(lines);
        Told reminded = outbox.told(KIND, written.keySet());
        Told closing = ownItems.told(lines.stream()
                .map(CommitmentLine::workshop)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return due.stream()
                .filter(one -> inMind(one, written, reminded, closing)
                        .noneMatch(one.from().minus(IN_MIND)::isBefore))
                .toList();
    }

    private static Stream<Instant> inMind(Due due, Map<CommitmentId, Instant> written, Told reminded, Told closing) {
        CommitmentLine line = due.line();
        Recipient owner = Recipient.of(due.owner().id());
        return Stream.of(
                        Optional.ofNullable(written.get(line.id())),
                        reminded.last(line.id(), owner),
                        Optional.ofNullable(line.workshop()).flatMap(workshop -> closing.last(workshop, owner)))
                .flatMap(Optional::stream);
    }

    private void remind(Due due) {
        CommitmentLine line = due.line();
        outbox.post(new Message(
                        KIND,
                        line.id().value(),
                        line.dueOn().toString(),
                        Recipient.of(due.owner().id()),
                        MailSubject.COMMITMENTS,
                        Urgency.URGENT,
                        "notification.mail.promise.title",
                        List.of(),
                        "notification/promise",
                        Map.of(
                                "name", due.owner().name(),
                                "promise", line,
                                "href", links.of(line, due.owner().id())),
                        "/commitments/" + line.id(),
                        null,
                        null)
                .until(due.until()));
    }
}
