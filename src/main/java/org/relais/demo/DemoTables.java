package org.relais.demo;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.shared.Identifier;
import org.relais.shared.Ids;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.SimpleJdbcInsert;
import org.springframework.stereotype.Component;

/**
 * Writes rows of the demonstration. The doors of the modules cannot do it: they write what happens now, and the story
 * has a past.
 */
@Component
class DemoTables {

    private final JdbcTemplate jdbc;

    DemoTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Inserts one row; columns alternate with values. Answers the value of {@code id}, made here when not given. */
    UUID insert(String table, @Nullable Object... columnsAndValues) {
        var row = new HashMap<String, @Nullable Object>();
        for (int i = 0; i < columnsAndValues.length; i += 2) {
            row.put(String.valueOf(columnsAndValues[i]), plain(columnsAndValues[i + 1]));
        }
        var id = (UUID) row.computeIfAbsent("id", column -> Ids.next());
        write(table, row);
        return id;
    }

    /** Inserts one row of a table that has no {@code id}. */
    void link(String table, @Nullable Object... columnsAndValues) {
        var row = new HashMap<String, @Nullable Object>();
        for (int i = 0; i < columnsAndValues.length; i += 2) {
            row.put(String.valueOf(columnsAndValues[i]), plain(columnsAndValues[i + 1]));
        }
        write(table, row);
    }

    private void write(String table, Map<String, @Nullable Object> row) {
        new SimpleJdbcInsert(jdbc)
                .withTableName(table)
                .usingColumns(row.keySet().toArray(String[]::new))
                .execute(row);
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case Instant instant -> Timestamp.from(instant);
            case Identifier id -> id.value();
            case Enum<?> constant -> constant.name();
            case null -> null;
            default -> value;
        };
    }
}
