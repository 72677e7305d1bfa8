package org.relais.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionOperations;

@DisplayName("Commands of a room that come at once")
class GroupCommitsTests {

    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(2);
    private final RoomId room = RoomId.next();
    private final List<List<String>> transactions = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch firstBegan = new CountDownLatch(1);
    private final CountDownLatch othersWait = new CountDownLatch(1);

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    @DisplayName("one that is alone waits for nobody; those that come meanwhile share the next transaction")
    void shared() throws Exception {
        List<Future<String>> answers = firstAndThen(
                commits(), IntStream.range(0, 50).mapToObj(n -> "c" + n).toList());

        for (int n = 0; n < 50; n++) {
            assertThat(answers.get(n + 1).get()).isEqualTo("C" + n);
        }
        assertThat(answers.getFirst().get()).isEqualTo("FIRST");
        assertThat(transactions).hasSize(2);
        assertThat(transactions.getFirst()).containsExactly("first");
        assertThat(transactions.get(1)).hasSize(50);
    }

    @Test
    @DisplayName("what the database refuses fails alone: the others are carried out one by one")
    void refused() throws Exception {
        List<Future<String>> answers = firstAndThen(commits(), List.of("a", "clash", "b"));

        assertThat(answers.get(1).get()).isEqualTo("A");
        assertThat(answers.get(3).get()).isEqualTo("B");
        assertThatThrownBy(() -> answers.get(2).get()).hasCauseInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    @DisplayName("while the database is away all fail at once, and nobody waits for the others' turns")
    void away() throws Exception {
        List<Future<String>> answers = firstAndThen(commits(), List.of("a", "away", "b"));

        for (int n = 1; n < 4; n++) {
            assertThatThrownBy(answers.get(n)::get).hasCauseInstanceOf(DataAccessResourceFailureException.class);
        }
        assertThat(transactions).hasSize(2);
        assertThat(commits().submit(room, "later")).isEqualTo("LATER");
    }

    @Test
    @DisplayName("rooms do not wait for each other")
    void rooms() throws Exception {
        var commits = commits();
        try (var people = Executors.newFixedThreadPool(1)) {
            Future<String> slow = people.submit(() -> commits.submit(room, "first"));
            firstBegan.await();
            assertThat(commits.submit(RoomId.next(), "elsewhere")).isEqualTo("ELSEWHERE");
            othersWait.countDown();
            assertThat(slow.get()).isEqualTo("FIRST");
        }
    }

    private GroupCommits<String, String> commits() {
        return new GroupCommits<>(this::carryOut, TransactionOperations.withoutTransaction(), threads);
    }

    private List<String> carryOut(RoomId id, List<String> commands) {
        transactions.add(commands);
        if (commands.contains("first")) {
            firstBegan.countDown();
            await(othersWait);
        }
        if (commands.contains("away")) {
            throw new DataAccessResourceFailureException("away");
        }
        if (commands.contains("clash")) {
            throw new DataIntegrityViolationException("clash");
        }
        return commands.stream()
                .map(command -> command.toUpperCase(java.util.Locale.ROOT))
                .toList();
    }

    /** All the others arrive while the transaction of the first one is under way. */
    private List<Future<String>> firstAndThen(GroupCommits<String, String> commits, List<String> others)
            throws Exception {
        List<Future<String>> answers = new ArrayList<>();
        try (var people = Executors.newCachedThreadPool()) {
            answers.add(people.submit(() -> commits.submit(room, "first")));
            firstBegan.await();
            for (int n = 0; n < others.size(); n++) {
                String other = others.get(n);
                answers.add(people.submit(() -> commits.submit(room, other)));
                while (commits.waiting(room) <= n) {
                    Thread.onSpinWait();
                }
            }
            othersWait.countDown();
        }
        return answers;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
