package org.relais.workshop;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.relais.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is known of presence and of access needs, in the database; both are forgotten 30 days after the workshop. */
@Component
class AttendanceRows {

    private static final String OURS = " where workshop_id = :workshop and person_id = :person and state = 'CONFIRMED'";

    /** 30 days after it ended, or should have, if anything personal is left to forget. */
    private static final String DUE = """
            select w.id from workshop w
             where w.state <> 'DRAFT'
               and coalesce(w.closed_at, w.cancelled_at, w.starts_at + make_interval(mins => w.minutes))
                   < cast(:now as timestamptz) - interval '30 days'
               and exists (select 1 from sign_up s where s.workshop_id = w.id
                            and (s.access_needs <> '' or s.attended <> 'UNKNOWN' or s.farewell <> ''))
             order by w.id""";

    private final JdbcClient jdbc;

    AttendanceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void say(WorkshopId workshop, PersonId person, PersonId by, Attended attended) {
        update(workshop, person, by, attended, OURS);
    }

    /** @return false when the person spoke already */
    boolean note(WorkshopId workshop, PersonId person, PersonId host, Attended attended) {
        return update(
                        workshop,
                        person,
                        host,
                        attended,
                        OURS + " and (attended_said_by is distinct from person_id or person_id = :by)")
                > 0;
    }

    private int update(WorkshopId workshop, PersonId person, PersonId by, Attended attended, String condition) {
        return jdbc.sql("update sign_up set attended = :attended,"
                        + " attended_said_by = case when :attended = 'UNKNOWN' then null else cast(:by as uuid) end"
                        + condition)
                .param("workshop", workshop.value())
                .param("person", person.value())
                .param("by", by.value())
                .param("attended", attended.name())
                .update();
    }

    Map<SeatId, Attended> of(WorkshopId workshop) {
        return jdbc
                .sql("select id, attended from sign_up where workshop_id = :workshop and state = 'CONFIRMED'")
                .param("workshop", workshop.value())
                .query((row, number) -> Map.entry(
                        new SeatId(row.getObject("id", UUID.class)), Attended.valueOf(row.getString("attended"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What people said about access. Only for those who lead the room. */
    Map<SeatId, String> needs(WorkshopId workshop) {
        return jdbc
                .sql("select id, access_needs from sign_up where workshop_id = :workshop and access_needs <> ''")
                .param("workshop", workshop.value())
                .query((row, number) ->
                        Map.entry(new SeatId(row.getObject("id", UUID.class)), row.getString("access_needs")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The number that is left once the rest was forgotten. */
    Optional<Integer> cameTo(WorkshopId workshop) {
        return jdbc.sql("select attended_count from workshop where id = :workshop and attended_count is not null")
                .param("workshop", workshop.value())
                .query(Integer.class)
                .optional();
    }

    List<WorkshopId> due(Instant now) {
        return jdbc.sql(DUE)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new WorkshopId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Keeps the number of those who came, where anybody said so, and nothing else. */
    void forget(WorkshopId workshop) {
        jdbc.sql("""
                        update workshop w set attended_count = s.came
                          from (select count(*) filter (where attended = 'YES') as came,
                                       count(*) filter (where attended <> 'UNKNOWN') as said
                                  from sign_up where workshop_id = :workshop) s
                         where w.id = :workshop and s.said > 0""").param("workshop", workshop.value()).update();
        jdbc.sql("update sign_up set access_needs = '', farewell = '', attended = 'UNKNOWN', attended_said_by = null"
                        + " where workshop_id = :workshop")
                .param("workshop", workshop.value())
                .update();
    }
}
