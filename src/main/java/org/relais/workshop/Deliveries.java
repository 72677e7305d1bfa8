package org.relais.workshop;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.relais.people.PersonId;
import org.relais.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What workshops really took and really brought: reports tell that, and call the rest planned. */
@Service
@Transactional
public class Deliveries {

    private final Workshops workshops;
    private final JdbcClient jdbc;
    private final Clock clock;

    Deliveries(Workshops workshops, JdbcClient jdbc, Clock clock) {
        this.workshops = workshops;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those who led a workshop or took its notes may say what became of its deliverable, once it is over. */
    @Transactional(readOnly = true)
    public boolean maySay(WorkshopId id, PersonId person) {
        return workshops.outline(id).line().state() == WorkshopState.CLOSED && workshops.mayWriteMinutes(id, person);
    }

    /**
     * Says what became of the deliverable, in place of what was said before.
     *
     * @throws NotFound for everybody else, and before the workshop is over
     */
    public void say(WorkshopId id, PersonId person, Delivery delivery) {
        if (delivery == Delivery.NOT_SAID || !maySay(id, person)) {
            throw new NotFound(id);
        }
        jdbc.sql("""
                        insert into delivery (workshop_id, outcome, said_by, said_at) values (:id, :outcome, :person, :at)
                        on conflict (workshop_id) do update
                           set outcome = excluded.outcome, said_by = excluded.said_by, said_at = excluded.said_at
                        """)
                .param("id", id.value())
                .param("outcome", delivery.name())
                .param("person", person.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Transactional(readOnly = true)
    public WorkshopResult of(WorkshopLine held) {
        return of(List.of(held)).getFirst();
    }

    /** The same workshops with what came of them, in one statement. */
    @Transactional(readOnly = true)
    public List<WorkshopResult> of(List<WorkshopLine> held) {
        if (held.isEmpty()) {
            return List.of();
        }
        Map<WorkshopId, Found> found = jdbc
                .sql("""
                        select w.id, d.outcome,
                               ceil(extract(epoch from w.closed_at - w.began_at) / 60) as lasted
                          from workshop w left join delivery d on d.workshop_id = w.id
                         where w.id in (:ids)
                        """)
                .param("ids", held.stream().map(line -> line.id().value()).toList())
                .query(Deliveries::found)
                .stream()
                .collect(Collectors.toMap(Found::id, Function.identity()));
        return held.stream().map(line -> result(line, found.get(line.id()))).toList();
    }

    /** @param lasted null where no room was opened */
    private record Found(
            WorkshopId id, Delivery delivery, @Nullable Integer lasted) {}

    private static Found found(ResultSet row, int number) throws SQLException {
        var outcome = row.getString("outcome");
        int lasted = row.getInt("lasted");
        return new Found(
                new WorkshopId(row.getObject("id", UUID.class)),
                outcome == null ? Delivery.NOT_SAID : Delivery.valueOf(outcome),
                row.wasNull() ? null : lasted);
    }

    private static WorkshopResult result(WorkshopLine line, @Nullable Found found) {
        if (found == null) {
            return new WorkshopResult(line, line.minutes(), Delivery.NOT_SAID);
        }
        return new WorkshopResult(line, found.lasted() == null ? line.minutes() : found.lasted(), found.delivery());
    }
}
