package org.relais.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Carries out commands of a room that arrive within the same few milliseconds in one transaction: the room's row is
 * locked and the disk waited for once for all of them, so that a thousand votes a second cost a hundred commits. Nobody
 * is answered before the commit. A command comes alone if nobody else is there: it waits for nothing.
 *
 * <p>What makes one command fail spoils nothing for the others: a batch that the database refused is carried out again
 * one by one. While the database is away all of them fail, and their senders try again.
 *
 * @param <C> a command; it has to count once, however often it is carried out
 * @param <R> what its sender is told, also when it was refused
 */
public final class GroupCommits<C, R> {

    /** The work of one transaction. */
    public interface Work<C, R> {

        /** @return one answer per command, in their order */
        List<R> carryOut(RoomId room, List<C> commands);
    }

    /** Between the beginnings of two transactions of one room. */
    private static final Duration PACE = Duration.ofMillis(8);

    private static final int MOST = 256;

    private final Work<C, R> work;
    private final TransactionOperations transactions;
    private final ScheduledExecutorService threads;
    private final Map<RoomId, Lane> lanes = new ConcurrentHashMap<>();

    GroupCommits(Work<C, R> work, TransactionOperations transactions, ScheduledExecutorService threads) {
        this.work = work;
        this.transactions = transactions;
        this.threads = threads;
    }

    /** Returns after the commit. What was thrown for this command is thrown here. */
    public R submit(RoomId room, C command) {
        Waiting<C, R> waiting = new Waiting<>(command, new CompletableFuture<>());
        lanes.compute(room, (id, known) -> {
            Lane lane = known == null ? begun(id) : known;
            lane.waiting.add(waiting);
            return lane;
        });
        try {
            return waiting.answer().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** How many commands of the room wait for the next transaction. */
    int waiting(RoomId room) {
        Lane lane = lanes.get(room);
        return lane == null ? 0 : lane.waiting.size();
    }

    private record Waiting<C, R>(C command, CompletableFuture<R> answer) {}

    /** The commands of one room that wait; there is one while its thread is under way, and only then. */
    private final class Lane {
        private volatile List<Waiting<C, R>> waiting = new ArrayList<>();
    }

    private Lane begun(RoomId room) {
        threads.execute(() -> run(room));
        return new Lane();
    }

    private void run(RoomId room) {
        long begun = System.nanoTime();
        try {
            carryOut(room, take(room));
        } finally {
            goOn(room, begun);
        }
    }

    private void goOn(RoomId room, long begun) {
        lanes.computeIfPresent(room, (id, lane) -> {
            if (lane.waiting.isEmpty()) {
                return null;
            }
            long rest = PACE.toNanos() - (System.nanoTime() - begun);
            threads.schedule(() -> run(room), Math.max(0, rest), TimeUnit.NANOSECONDS);
            return lane;
        });
    }

    private List<Waiting<C, R>> take(RoomId room) {
        List<Waiting<C, R>> batch = new ArrayList<>();
        lanes.computeIfPresent(room, (id, lane) -> {
            int count = Math.min(MOST, lane.waiting.size());
            batch.addAll(lane.waiting.subList(0, count));
            lane.waiting = new ArrayList<>(lane.waiting.subList(count, lane.waiting.size()));
            return lane;
        });
        return batch;
    }

    private void carryOut(RoomId room, List<Waiting<C, R>> batch) {
        try {
            List<R> answers = inOneTransaction(room, batch);
            for (int n = 0; n < batch.size(); n++) {
                batch.get(n).answer().complete(answers.get(n));
            }
        } catch (Error e) {
            batch.forEach(one -> one.answer().completeExceptionally(e));
            throw e;
        } catch (RuntimeException e) {
            if (batch.size() > 1 && concernsOne(e)) {
                batch.forEach(one -> carryOut(room, List.of(one)));
            } else {
                batch.forEach(one -> one.answer().completeExceptionally(e));
            }
        }
    }

    private List<R> inOneTransaction(RoomId room, List<Waiting<C, R>> batch) {
        return transactions.execute(status ->
                work.carryOut(room, batch.stream().map(Waiting::command).toList()));
    }

    /** Not when the database is away: asking it for each of them would keep all of them waiting. */
    private static boolean concernsOne(RuntimeException failure) {
        return !(failure instanceof DataAccessResourceFailureException
                || failure instanceof TransientDataAccessResourceException
                || failure instanceof TransactionException);
    }
}
