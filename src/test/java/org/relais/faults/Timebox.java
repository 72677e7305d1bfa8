package org.relais.faults;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.load.Hall.Room;

/** The time of a card on the table, and the questions about it, as the database has them. */
final class Timebox {

    private static final String BALLOTS =
            " from coffee_time_ballot b join coffee_talk t on t.id = b.talk_id where t.coffee_id = ?";

    private final Connection database;
    private final Room room;

    Timebox(Connection database, Room room) {
        this.database = database;
        this.room = room;
    }

    /** The first card is on the table. */
    void begin() throws SQLException {
        UUID card = UUID.fromString(room.cards().getFirst());
        run("update coffee set phase = 'DISCUSS', current_card_id = ? where id = ?", card, room.coffee());
        run("""
                insert into coffee_talk (id, coffee_id, card_id, planned_ms, started_at)
                values (gen_random_uuid(), ?, ?, 300000, now())""", room.coffee(), card);
    }

    /** The time of the card is up in half a second, for both nodes to notice. */
    void runsOut() throws SQLException {
        run("""
                update room set seq = seq + 1, clock_left_ms = null, clock_total_ms = 300000,
                  clock_deadline = clock_timestamp() + interval '500 milliseconds' where id = ?""", room.id());
    }

    /** The question that came by itself. */
    UUID question() throws SQLException, InterruptedException {
        while (true) {
            UUID open = one(
                    UUID.class, "select max(b.id::text)::uuid" + BALLOTS + " and b.closed_at is null", room.coffee());
            if (open != null) {
                return open;
            }
            Thread.sleep(20);
        }
    }

    /** The time to answer ends then, by the database's clock; it runs on this machine. */
    Instant deadlineIn(Duration time) throws SQLException {
        String sql = """
                update room set clock_deadline = clock_timestamp() + %d * interval '1 millisecond' where id = ?
                returning clock_deadline""".formatted(time.toMillis());
        return Objects.requireNonNull(one(OffsetDateTime.class, sql, room.id())).toInstant();
    }

    /** Every question has its verdict. */
    void settled() throws SQLException, InterruptedException {
        while (count("b.closed_at is null") > 0) {
            Thread.sleep(20);
        }
    }

    /** Questions about this card, all in all. */
    long asked() throws SQLException {
        return count("true");
    }

    /** Questions whose time ended without anybody's click: nobody said to go on. */
    long movedOn() throws SQLException {
        return count("b.verdict = 'MOVE_ON'");
    }

    private long count(String which) throws SQLException {
        return Objects.requireNonNull(one(Long.class, "select count(*)" + BALLOTS + " and " + which, room.coffee()));
    }

    private <T> @Nullable T one(Class<T> type, String sql, UUID... ids) throws SQLException {
        try (var query = database.prepareStatement(sql)) {
            set(query, ids);
            ResultSet rows = query.executeQuery();
            return rows.next() ? rows.getObject(1, type) : null;
        }
    }

    private void run(String sql, UUID... ids) throws SQLException {
        try (var statement = database.prepareStatement(sql)) {
            set(statement, ids);
            statement.executeUpdate();
        }
    }

    private static void set(PreparedStatement statement, UUID... ids) throws SQLException {
        for (int n = 0; n < ids.length; n++) {
            statement.setObject(n + 1, ids[n]);
        }
    }
}
