package org.relais.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.relais.load.Hall.Room;

/** The reference: the same vote by plain JDBC, each in a transaction of its own, without a web server. */
public final class PlainVotes {

    /** Opens a connection of its own. */
    public interface Database {
        Connection connect() throws Exception;
    }

    private PlainVotes() {}

    /** @return votes a second, of so many threads */
    public static double perSecond(Database database, Room room, List<UUID> voters, int threads, double seconds)
            throws Exception {
        long end = System.nanoTime() + (long) (seconds * 1e9);
        int share = voters.size() / threads;
        try (var pool = Executors.newFixedThreadPool(threads)) {
            List<Callable<Integer>> work = new java.util.ArrayList<>();
            for (int n = 0; n < threads; n++) {
                List<UUID> own = voters.subList(n * share, (n + 1) * share);
                work.add(() -> vote(database, room, own, end));
            }
            int count = 0;
            for (Future<Integer> done : pool.invokeAll(work)) {
                count += done.get();
            }
            return count / seconds;
        }
    }

    private static int vote(Database database, Room room, List<UUID> voters, long end) throws Exception {
        int count = 0;
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            while (System.nanoTime() < end) {
                UUID voter = voters.get(count % voters.size());
                run(connection, "select phase, budget from coffee where id = ? for share", room.coffee());
                run(
                        connection,
                        "insert into coffee_ballot (coffee_id, participant_id) values (?, ?) on conflict do nothing",
                        room.coffee(),
                        voter);
                run(
                        connection,
                        "select 1 from coffee_ballot where coffee_id = ? and participant_id = ? for update",
                        room.coffee(),
                        voter);
                run(
                        connection,
                        "select id, slot, nth from coffee_dot where coffee_id = ? and participant_id = ?",
                        room.coffee(),
                        voter);
                if (count / voters.size() % 2 == 0) {
                    run(
                            connection,
                            "insert into coffee_dot (id, coffee_id, card_id, participant_id, slot, nth, placed_at)"
                                    + " values (gen_random_uuid(), ?, ?, ?, 20, 3, now())",
                            room.coffee(),
                            UUID.fromString(room.cards().getFirst()),
                            voter);
                } else {
                    run(
                            connection,
                            "delete from coffee_dot where coffee_id = ? and participant_id = ? and slot = 20",
                            room.coffee(),
                            voter);
                }
                run(connection, "update room set seq = seq + 1 where id = ? returning seq", room.id());
                connection.commit();
                count++;
            }
        }
        return count;
    }

    private static void run(Connection connection, String sql, UUID... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int n = 0; n < values.length; n++) {
                statement.setObject(n + 1, values[n]);
            }
            statement.execute();
        }
    }
}
