package org.relais.outbox;

import java.time.Clock;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.people.People;
import org.relais.people.PersonId;
import org.relais.people.PersonView;
import org.relais.platform.Instance;
import org.relais.platform.Mailer.Answer;
import org.relais.platform.Mailer.Line;
import org.relais.platform.Mailer.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One message, one transaction (R4.2): its row stays locked from before it is sent until it is marked. The same
 * transaction claims the next one, so that at any moment there is at most one message of which a crash leaves unknown
 * whether it went out, and the claim of that one is on disk.
 */
@Service
@Transactional
class Delivery {

    private static final Logger log = LoggerFactory.getLogger(Delivery.class);
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final Claims claims;
    private final DeliveryOutcomes outcomes;
    private final People people;
    private final Instance instance;
    private final Clock clock;

    Delivery(Claims claims, DeliveryOutcomes outcomes, People people, Instance instance, Clock clock) {
        this.claims = claims;
        this.outcomes = outcomes;
        this.people = people;
        this.instance = instance;
        this.clock = clock;
    }

    /** What came of one message, and which one is claimed now. */
    record Step(boolean serverAway, String reason, @Nullable UUID next) {}

    /**
     * Looks after claims of processes that died and after what came too late, then claims the first message.
     *
     * @param ahead belongs to one run: what it looks at next
     */
    @Nullable
    UUID begin(Deque<UUID> ahead) {
        claims.abandoned()
                .forEach(id ->
                        log.warn("Message {} may be sent twice: Relais stopped while the mail server had it", id));
        claims.expire();
        return claims.next(ahead).orElse(null);
    }

    Step send(UUID claimed, Line line, Deque<UUID> ahead) {
        Optional<Answer> answer = claims.lock(claimed).flatMap(due -> send(due, line));
        if (answer.filter(given -> given.verdict() == Verdict.AWAY).isPresent()) {
            return new Step(true, answer.get().reason(), null);
        }
        return new Step(false, "", claims.next(ahead).orElse(null));
    }

    void release(UUID claimed) {
        claims.lock(claimed).ifPresent(due -> claims.release(due.id()));
    }

    /** Empty when it does not go out now. */
    private Optional<Answer> send(Due due, Line line) {
        Optional<String> address = address(due);
        if (address.isEmpty()) {
            outcomes.unreachable(due);
            return Optional.empty();
        }
        if (due.waits() && outcomes.hadTodaysMail(due)) {
            wait(due);
            return Optional.empty();
        }
        String unsubscribe = due.unsubscribe().isEmpty() ? "" : instance.link(due.unsubscribe());
        Answer answer = line.send(due.to(address.get(), unsubscribe));
        note(due, answer);
        return Optional.of(answer);
    }

    private void note(Due due, Answer answer) {
        if (answer.sent()) {
            outcomes.sent(due);
            return;
        }
        log.warn("Message {} was not sent: {}", due.id(), answer.reason());
        if (answer.uncertain()) {
            log.warn("Message {} may be sent twice: the connection broke while the mail server had it", due.id());
        }
        outcomes.notSent(due, answer);
    }

    /** Members have a digest; others get it on the next morning. */
    private void wait(Due due) {
        if (due.person() != null) {
            outcomes.intoDigest(due.id());
        } else {
            ZonedDateTime now = clock.instant().atZone(due.zone());
            outcomes.later(due.id(), now.plusDays(1).with(MORNING).toInstant(), "");
        }
    }

    private Optional<String> address(Due due) {
        PersonId person = due.person();
        return person == null
                ? Optional.of(due.recipient())
                : people.reachable(person).map(PersonView::email);
    }
}
