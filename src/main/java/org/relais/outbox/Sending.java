package org.relais.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.relais.platform.Mailer;
import org.relais.platform.Mailer.Line;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends all that is due over one connection; without a mail server everything waits. */
@Component
class Sending {

    private static final Logger log = LoggerFactory.getLogger(Sending.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    private final Mailer mailer;
    private final Delivery delivery;
    private final Clock clock;
    private Duration pause = FIRST_PAUSE;
    private Instant pausedUntil = Instant.MIN;

    Sending(Mailer mailer, Delivery delivery, Clock clock) {
        this.mailer = mailer;
        this.delivery = delivery;
        this.clock = clock;
    }

    /** @param goOn false when this node is about to stop: the message at hand is finished, the next one released */
    void run(BooleanSupplier goOn) {
        if (!mailer.available() || clock.instant().isBefore(pausedUntil)) {
            return;
        }
        try (Line line = mailer.open()) {
            Deque<UUID> ahead = new ArrayDeque<>();
            UUID claimed = delivery.begin(ahead);
            while (claimed != null) {
                claimed = goOn.getAsBoolean() ? send(claimed, line, ahead) : release(claimed);
            }
        }
    }

    private @Nullable UUID send(UUID claimed, Line line, Deque<UUID> ahead) {
        Delivery.Step step = delivery.send(claimed, line, ahead);
        if (step.serverAway()) {
            pause(step.reason());
        } else {
            pause = FIRST_PAUSE;
        }
        return step.next();
    }

    private @Nullable UUID release(UUID claimed) {
        delivery.release(claimed);
        return null;
    }

    private void pause(String reason) {
        log.warn("The mail server takes nothing now, next try in {} s: {}", pause.toSeconds(), reason);
        pausedUntil = clock.instant().plus(pause);
        Duration doubled = pause.multipliedBy(2);
        pause = doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }
}
