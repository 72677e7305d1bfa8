package org.relais.notification.reminder;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.relais.workshop.WorkshopId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was carried out for a workshop, or passed over: no rule is carried out twice for one time. */
@Component
class Runs {

    private final JdbcClient jdbc;
    private final Clock clock;

    Runs(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One rule at one workshop. */
    private record Case(WorkshopId workshop, String key) {}

    /** @param until when the rule was due; or up to when it is passed over */
    private record Run(Instant until, boolean carriedOut) {

        boolean settles(Instant dueAt) {
            return carriedOut ? until.equals(dueAt) : !dueAt.isAfter(until);
        }
    }

    /** All that was noted, to be asked often. */
    record Known(Map<Case, List<Run>> runs) {

        boolean settled(WorkshopId workshop, String key, Instant dueAt) {
            return runs.getOrDefault(new Case(workshop, key), List.of()).stream()
                    .anyMatch(run -> run.settles(dueAt));
        }
    }

    /** Of workshops that start at this time or after. */
    Known known(Instant since) {
        return new Known(jdbc
                .sql("""
                        select r.workshop_id, r.rule_key, r.due_at, r.carried_out
                          from reminder_run r join workshop w on w.id = r.workshop_id where w.starts_at >= ?""")
                .param(since.atOffset(ZoneOffset.UTC))
                .query((row, number) -> Map.entry(
                        new Case(new WorkshopId(row.getObject("workshop_id", UUID.class)), row.getString("rule_key")),
                        new Run(
                                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                                row.getBoolean("carried_out"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
    }

    /** @return false when another node was faster */
    boolean carryOut(WorkshopId workshop, String key, Instant dueAt) {
        return note(workshop, key, dueAt, true);
    }

    /** Whatever is due up to then is not carried out, however the workshop is moved. */
    void passOver(WorkshopId workshop, String key, Instant until) {
        note(workshop, key, until, false);
    }

    List<String> carriedOut(WorkshopId workshop) {
        return jdbc.sql("select distinct rule_key from reminder_run where workshop_id = ? and carried_out")
                .param(workshop.value())
                .query(String.class)
                .list();
    }

    private boolean note(WorkshopId workshop, String key, Instant until, boolean carriedOut) {
        return jdbc.sql("""
                                insert into reminder_run (workshop_id, rule_key, due_at, ran_at, carried_out)
                                values (:workshop, :key, :due, :now, :carriedOut) on conflict do nothing""")
                        .param("workshop", workshop.value())
                        .param("key", key)
                        .param("due", until.atOffset(ZoneOffset.UTC))
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("carriedOut", carriedOut)
                        .update()
                == 1;
    }
}
