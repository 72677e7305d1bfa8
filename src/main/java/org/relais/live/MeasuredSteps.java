package org.relais.live;

import java.util.Map;
import java.util.stream.Collectors;
import org.relais.community.CommunityId;
import org.relais.workshop.MeasuredDurations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the steps of closed rooms took (R6.4). A step without a format may be anything, so nothing is said of it; nor
 * counts a step that was passed through in less than a minute, or that ran until a forgotten room closed by itself.
 */
@Component
class MeasuredSteps implements MeasuredDurations {

    private static final int FEWEST = 3;
    private static final int LONGEST_HOURS = 8;

    private final JdbcClient jdbc;
    private final Formats formats;

    MeasuredSteps(JdbcClient jdbc, Formats formats) {
        this.jdbc = jdbc;
        this.formats = formats;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Measured> of(CommunityId community) {
        return jdbc
                .sql("""
                        select s.format, count(*)::int as times,
                               round(percentile_cont(0.5) within group (order by r.spent_ms) / 60000)::int as minutes
                        from room join step_run r on r.room_id = room.id join agenda_step s on s.id = r.step_id
                        where room.community_id = :community and room.state = 'CLOSED' and s.format <> :free
                          and r.spent_ms between 60000 and :hours * 3600000
                        group by s.format having count(*) >= :fewest
                        """)
                .param("community", community.value())
                .param("free", FreeFormat.KEY)
                .param("hours", LONGEST_HOURS)
                .param("fewest", FEWEST)
                .query((row, n) ->
                        Map.entry(row.getString("format"), new Measured(row.getInt("minutes"), row.getInt("times"))))
                .list()
                .stream()
                .filter(format -> formats.find(format.getKey()).isPresent())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
