package org.relais.demo;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row to be written: its table and what stands in which column. */
record Row(String table, Map<String, @Nullable Object> columns) {

    static Row of(String table) {
        return new Row(table, new LinkedHashMap<>());
    }

    Row with(String column, @Nullable Object value) {
        columns.put(column, plain(value));
        return this;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case Instant instant -> Timestamp.from(instant);
            case Enum<?> constant -> constant.name();
            case null -> null;
            default -> value;
        };
    }
}
