package org.relais.report;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.relais.community.CommunityHeader;
import org.relais.community.CommunityId;
import org.relais.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who read a report, for those whom it is about (P14). */
@Service
@Transactional
public class Readings {

    private static final int LATEST = 20;

    private final JdbcClient jdbc;
    private final Clock clock;

    Readings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Notes that a manager reads; once a day is enough to know it. */
    public void note(CommunityHeader community, PersonId reader, Period period) {
        if (!community.manager()) {
            return;
        }
        var now = clock.instant();
        jdbc.sql("""
                        insert into report_reading (community_id, period, person_id, read_on, read_at)
                        values (:community, :period, :reader, :day, :now) on conflict do nothing
                        """)
                .param("community", community.id().value())
                .param("period", period.toString())
                .param("reader", reader.value())
                .param("day", LocalDate.ofInstant(now, community.zone()))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Latest first. */
    @Transactional(readOnly = true)
    public List<Reading> of(CommunityId community, Period period) {
        return jdbc.sql("""
                        select person.name, reading.read_at
                        from report_reading reading join person on person.id = reading.person_id
                        where reading.community_id = :community and reading.period = :period
                        order by reading.read_at desc limit :latest
                        """)
                .param("community", community.value())
                .param("period", period.toString())
                .param("latest", LATEST)
                .query((row, n) -> new Reading(
                        row.getString("name"), row.getTimestamp("read_at").toInstant()))
                .list();
    }
}
