package org.relais.load;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.relais.load.Web.Answer;

/** Rooms that vote in a Lean Coffee, as many as wanted: the first one opened by its facilitator, the others like it. */
public final class Hall {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" content=\"([^\"]+)\"");
    private static final String SYMBOLS = "2346789ABCDEFGHJKMNPQRTUVWXYZ";

    /** An open room in the vote. */
    public record Room(UUID id, UUID coffee, String code, List<String> cards) {}

    private final Connection database;
    private final Random random = new Random(7);

    private Hall(Connection database) {
        this.database = database;
    }

    /** @param cards lie on each table */
    public static List<Room> open(int port, Connection database, int rooms, int cards, int budget) throws Exception {
        Hall hall = new Hall(database);
        UUID first = hall.opened(port);
        Room model = hall.voting(first, cards, budget);
        return IntStream.range(0, rooms)
                .mapToObj(n -> n == 0 ? model : hall.like(model))
                .toList();
    }

    /** The browser of the demonstration's facilitator, signed in. */
    public static Web facilitator(int port) throws IOException {
        Web web = new Web(port, "en", 30_000);
        String door = Person.found(TOKEN, web.get("/sign-in").body());
        Person.expect(302, web.post("/demo/sign-in", Map.of("as", "FACILITATOR"), door));
        return web;
    }

    /** By the facilitator of the demonstration, for the first workshop with a Lean Coffee that may be opened. */
    private UUID opened(int port) throws IOException, SQLException {
        try (Web web = facilitator(port)) {
            String token = Person.found(TOKEN, web.get("/").body());
            for (UUID workshop : ids("""
                    select distinct w.id from workshop w join agenda_step s on s.workshop_id = w.id
                    where w.state = 'PUBLISHED' and s.format = 'lean-coffee' and not w.members_only""")) {
                Answer answer = web.post("/workshops/" + workshop + "/room", Map.of("early", "true"), token);
                if (answer.header("location").contains("/rooms/")) {
                    return UUID.fromString(answer.header("location").replaceFirst(".*/rooms/([0-9a-f-]{36}).*", "$1"));
                }
            }
        }
        throw new IllegalStateException("The demonstration has no workshop to open");
    }

    private Room voting(UUID room, int cards, int budget) throws SQLException {
        UUID coffee = UUID.randomUUID();
        run("""
                update room set state = 'RUNNING', started_at = now(), seq = seq + 1, step_id = (select s.id from agenda_step s
                  where s.workshop_id = room.workshop_id and s.format = 'lean-coffee' order by position limit 1) where id = ?""", room);
        run("""
                insert into coffee (id, room_id, step_id, phase, budget, version)
                select ?, id, step_id, 'VOTE', %d, 0 from room where id = ?""".formatted(budget), coffee, room);
        UUID participant =
                ids("select id from participant where room_id = '" + room + "'").getFirst();
        run("""
                insert into coffee_card (id, coffee_id, participant_id, text, position, proposed_at)
                select gen_random_uuid(), ?, ?, 'Why does this take us so long, and what could we try? ' || n, n, now()
                from generate_series(1, %d) n""".formatted(cards), coffee, participant);
        return room(room, coffee);
    }

    private Room like(Room model) {
        UUID id = UUID.randomUUID();
        UUID workshop = UUID.randomUUID();
        UUID coffee = UUID.randomUUID();
        try {
            copy(
                    "workshop",
                    "'id', '" + workshop + "', 'state', 'DRAFT'", // one that is shown would need more rows of its own
                    "id = (select workshop_id from room where id = '" + model.id() + "')");
            copy(
                    "agenda_step",
                    "'id', gen_random_uuid(), 'workshop_id', '" + workshop + "'",
                    "workshop_id = (select workshop_id from room where id = '" + model.id() + "')");
            String step = "(select id from agenda_step where workshop_id = '" + workshop
                    + "' and format = 'lean-coffee' order by position limit 1)";
            copy(
                    "room",
                    "'id', '%s', 'workshop_id', '%s', 'code', '%s', 'token', '%s', 'step_id', %s"
                            .formatted(id, workshop, code(8), code(22), step),
                    "id = '" + model.id() + "'");
            copy(
                    "coffee",
                    "'id', '%s', 'room_id', '%s', 'step_id', %s".formatted(coffee, id, step),
                    "id = '" + model.coffee() + "'");
            copy(
                    "coffee_card",
                    "'id', gen_random_uuid(), 'coffee_id', '" + coffee + "'",
                    "coffee_id = '" + model.coffee() + "'");
            return room(id, coffee);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Rows with other keys, whatever columns the table has. */
    private void copy(String table, String keys, String which) throws SQLException {
        run(
                "insert into %1$s select (jsonb_populate_record(null::%1$s, to_jsonb(t) || jsonb_build_object(%2$s))).* from %1$s t where %3$s"
                        .formatted(table, keys, which));
    }

    private String code(int length) {
        return random.ints(length, 0, SYMBOLS.length())
                .mapToObj(n -> String.valueOf(SYMBOLS.charAt(n)))
                .collect(Collectors.joining());
    }

    private Room room(UUID id, UUID coffee) throws SQLException {
        List<String> cards =
                ids("select id from coffee_card where coffee_id = '" + coffee + "' order by position").stream()
                        .map(UUID::toString)
                        .toList();
        try (PreparedStatement query = database.prepareStatement("select code from room where id = ?")) {
            query.setObject(1, id);
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return new Room(id, coffee, rows.getString(1), cards);
            }
        }
    }

    private List<UUID> ids(String sql) throws SQLException {
        try (var statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<UUID> ids = new ArrayList<>();
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
            return ids;
        }
    }

    private void run(String sql, UUID... ids) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            for (int n = 0; n < ids.length; n++) {
                statement.setObject(n + 1, ids[n]);
            }
            statement.executeUpdate();
        }
    }
}
