package org.relais.demo;

import java.util.UUID;
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

    /** Writes a row under a new identity, and answers it. */
    UUID insert(Row row) {
        var id = Ids.next();
        link(row.with("id", id));
        return id;
    }

    /** Writes a row of a table that has no identity of its own. */
    void link(Row row) {
        new SimpleJdbcInsert(jdbc)
                .withTableName(row.table())
                .usingColumns(row.columns().keySet().toArray(String[]::new))
                .execute(row.columns());
    }
}
