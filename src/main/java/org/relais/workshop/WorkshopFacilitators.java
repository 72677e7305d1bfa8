package org.relais.workshop;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.relais.community.CommunityId;
import org.relais.people.PersonId;
import org.relais.topic.Facilitators;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who leads a workshop takes care of the backlog that it draws from: until it is held, and a month longer to tidy up. */
@Component
class WorkshopFacilitators implements Facilitators {

    private static final Duration AFTERWARDS = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Clock clock;

    WorkshopFacilitators(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public boolean include(CommunityId community, PersonId person) {
        return jdbc.sql("""
                        select exists (select 1 from role_assignment r join workshop w on w.id = r.workshop_id
                                        where w.community_id = :community and r.person_id = :person
                                          and r.role in ('FACILITATOR', 'CO_FACILITATOR') and w.state <> 'CANCELLED' and w.starts_at > :since)
                        """)
                .param("community", community.value())
                .param("person", person.value())
                .param("since", clock.instant().minus(AFTERWARDS).atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }
}
