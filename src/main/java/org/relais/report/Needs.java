package org.relais.report;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.relais.community.Communities;
import org.relais.community.CommunityId;
import org.relais.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The box of a report in which the community says what it needs. */
@Service
@Transactional
public class Needs {

    private final JdbcClient jdbc;
    private final Communities communities;
    private final Clock clock;

    Needs(JdbcClient jdbc, Communities communities, Clock clock) {
        this.jdbc = jdbc;
        this.communities = communities;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Need> of(CommunityId community, Period period) {
        return jdbc.sql("""
                        select need.text, person.name as written_by, need.written_at
                        from report_need need join person on person.id = need.written_by
                        where need.community_id = :community and need.period = :period
                        """)
                .param("community", community.value())
                .param("period", period.toString())
                .query((row, n) -> new Need(
                        row.getString("text"),
                        row.getString("written_by"),
                        row.getTimestamp("written_at").toInstant()))
                .optional();
    }

    /** A steward says it, or says it anew; an empty text takes it back. */
    public void say(CommunityId community, PersonId steward, Period period, String text) {
        communities.enterAsSteward(community, steward);
        if (text.isBlank()) {
            withdraw(community, period);
        } else {
            keep(community, steward, period, text);
        }
    }

    private void withdraw(CommunityId community, Period period) {
        jdbc.sql("delete from report_need where community_id = :community and period = :period")
                .param("community", community.value())
                .param("period", period.toString())
                .update();
    }

    private void keep(CommunityId community, PersonId steward, Period period, String text) {
        jdbc.sql("""
                        insert into report_need (community_id, period, text, written_by, written_at)
                        values (:community, :period, :text, :steward, :now)
                        on conflict (community_id, period) do update
                        set text = excluded.text, written_by = excluded.written_by, written_at = excluded.written_at
                        """)
                .param("community", community.value())
                .param("period", period.toString())
                .param("text", text)
                .param("steward", steward.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
