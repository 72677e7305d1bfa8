package org.relais.faults;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.relais.load.Hall.Room;

/**
 * What everybody did, and what became of it: each dot with its identity is wanted, then acknowledged or refused; then
 * taken back. What was never answered is unknown, and may be either way.
 */
final class History {

    /** How far a dot got. */
    enum Fate {
        WANTED,
        ACKNOWLEDGED,
        REFUSED,
        BACK_WANTED,
        BACK_ACKNOWLEDGED
    }

    private final int budget;
    private final Map<UUID, Fate> dots = new ConcurrentHashMap<>();
    private final Queue<String> violations = new ConcurrentLinkedQueue<>();

    History(int budget) {
        this.budget = budget;
    }

    int budget() {
        return budget;
    }

    void write(UUID dot, Fate fate) {
        dots.put(dot, fate);
    }

    /** Something that must never be seen. */
    void violation(String what) {
        violations.add(what);
    }

    long count(Fate fate) {
        return dots.values().stream().filter(fate::equals).count();
    }

    /** Everything that is not as it was acknowledged; empty when all is well. */
    List<String> against(Connection database, Room room) throws SQLException {
        List<String> wrong = new ArrayList<>(violations);
        Set<UUID> stored = stored(database, room, wrong);
        dots.forEach((dot, fate) -> {
            boolean there = stored.contains(dot);
            if (fate == Fate.ACKNOWLEDGED && !there) {
                wrong.add("acknowledged and lost: " + dot);
            } else if ((fate == Fate.REFUSED || fate == Fate.BACK_ACKNOWLEDGED) && there) {
                wrong.add(fate + " and stored: " + dot);
            }
        });
        stored.stream().filter(dot -> !dots.containsKey(dot)).forEach(dot -> wrong.add("nobody placed " + dot));
        return wrong;
    }

    private Set<UUID> stored(Connection database, Room room, List<String> wrong) throws SQLException {
        Set<UUID> stored = new HashSet<>();
        Map<UUID, Integer> each = new HashMap<>();
        try (var query = database.prepareStatement("select id, participant_id from coffee_dot where coffee_id = ?")) {
            query.setObject(1, room.coffee());
            var rows = query.executeQuery();
            while (rows.next()) {
                if (!stored.add(rows.getObject(1, UUID.class))) {
                    wrong.add("twice: " + rows.getObject(1));
                }
                each.merge(rows.getObject(2, UUID.class), 1, Integer::sum);
            }
        }
        each.forEach((voter, count) -> {
            if (count > budget) {
                wrong.add(voter + " has " + count + " dots");
            }
        });
        return stored;
    }

    @Override
    public String toString() {
        return "%d dots acknowledged, %d taken back, %d refused, %d unknown"
                .formatted(
                        count(Fate.ACKNOWLEDGED),
                        count(Fate.BACK_ACKNOWLEDGED),
                        count(Fate.REFUSED),
                        count(Fate.WANTED) + count(Fate.BACK_WANTED));
    }
}
