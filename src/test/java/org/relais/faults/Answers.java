package org.relais.faults;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.relais.load.Person;
import org.relais.load.Web.Answer;

/** Answers to questions with a deadline: which of them counted, compared with when they were sent and answered. */
final class Answers {

    private static final Duration GRACE = Duration.ofMillis(500);
    private static final Duration AFTERWARDS = Duration.ofSeconds(2);

    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private int given;
    private long lastCounted = Long.MIN_VALUE;
    private long firstRefused = Long.MAX_VALUE;

    /** Everybody answers all the time, before the deadline and after it. */
    void give(List<Person> people, UUID question, Instant deadline) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            people.forEach(person -> threads.execute(() -> answer(person, question, deadline)));
        }
    }

    private void answer(Person person, UUID question, Instant deadline) {
        for (int n = 0; Instant.now().isBefore(deadline.plus(AFTERWARDS)); n++) {
            Instant sent = Instant.now();
            try {
                String words = n % 2 == 0 ? "MOVE_ON" : "ABSTAIN";
                Answer answer = person.sends(
                        "/lean-coffee/time/answer", Map.of("question", question.toString(), "answer", words));
                Person.seq(answer);
                note(person, !Faults.refused(answer), since(deadline, sent), since(deadline, Instant.now()));
            } catch (IOException unanswered) {
                wrong.add(person.name() + ": " + unanswered.getMessage());
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    private synchronized void note(Person person, boolean counted, long sent, long answered) {
        given++;
        if (counted) {
            lastCounted = Math.max(lastCounted, sent);
        } else {
            firstRefused = Math.min(firstRefused, answered);
        }
        if (counted && sent > GRACE.toMillis() || !counted && answered < 0) {
            wrong.add("%s: %s, sent at %d ms, answered at %d ms"
                    .formatted(person.name(), counted ? "counted" : "refused", sent, answered));
        }
    }

    private static long since(Instant deadline, Instant time) {
        return Duration.between(deadline, time).toMillis();
    }

    /** What counted too late or was refused too early. */
    List<String> wrong() {
        return List.copyOf(wrong);
    }

    @Override
    public String toString() {
        return "%d answers, the last one that counted was sent %d ms after its deadline, the first one refused was answered %d ms after it"
                .formatted(given, lastCounted, firstRefused);
    }
}
