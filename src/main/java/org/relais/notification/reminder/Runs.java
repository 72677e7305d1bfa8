package org.relais.notification.reminder;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.relais.workshop.WorkshopId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was carried out for a workshop, or passed over: no rule is carried out twice for one time. A workshop that moved
 * by more than {@link #FAR} is to those who were reminded like another one: they are reminded again.
 */
@Component
class Runs {

    /** Whoever was reminded keeps a date in mind that is not much further off. */
    static final Duration FAR = Duration.ofDays(2);

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

    /** @return the occurrence of its messages, see {@link #occurrence}; empty when another node was faster */
    Optional<String> carryOut(WorkshopId workshop, String key, Instant dueAt) {
        String occurrence = occurrence(workshop, key, dueAt);
        return note(workshop, key, dueAt, occurrence) ? Optional.of(occurrence) : Optional.empty();
    }

    /** Whatever is due up to then is not carried out, however the workshop is moved. */
    void passOver(WorkshopId workshop, String key, Instant until) {
        note(workshop, key, until, null);
    }

    /** Rules that were carried out, each with the occurrence that its messages went under last. */
    Map<String, String> carriedOut(WorkshopId workshop) {
        return jdbc
                .sql("""
                        select distinct on (rule_key) rule_key, occurrence from reminder_run
                         where workshop_id = ? and carried_out order by rule_key, ran_at desc""")
                .param(workshop.value())
                .query((row, number) -> Map.entry(row.getString("rule_key"), row.getString("occurrence")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** That of the last time, unless the rule was due far from now when it was first carried out under it (R4.1). */
    private String occurrence(WorkshopId workshop, String key, Instant dueAt) {
        return jdbc.sql("""
                        select occurrence, min(due_at) as first from reminder_run
                         where workshop_id = ? and rule_key = ? and carried_out
                         group by occurrence order by max(ran_at) desc limit 1""")
                .params(workshop.value(), key)
                .query((row, number) -> {
                    Instant first = row.getObject("first", OffsetDateTime.class).toInstant();
                    boolean near = Duration.between(first, dueAt).abs().compareTo(FAR) <= 0;
                    return near ? row.getString("occurrence") : key + " " + dueAt;
                })
                .optional()
                .orElse(key);
    }

    /** @param occurrence null when it was passed over */
    private boolean note(WorkshopId workshop, String key, Instant until, @Nullable String occurrence) {
        return jdbc.sql("""
                                insert into reminder_run (workshop_id, rule_key, due_at, ran_at, carried_out, occurrence)
                                values (:workshop, :key, :due, :now, :carriedOut, :occurrence) on conflict do nothing""")
                        .param("workshop", workshop.value())
                        .param("key", key)
                        .param("due", until.atOffset(ZoneOffset.UTC))
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("carriedOut", occurrence != null)
                        .param("occurrence", occurrence)
                        .update()
                == 1;
    }
}
