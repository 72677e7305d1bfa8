package org.relais.poll;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.relais.community.Communities;
import org.relais.community.CommunityHeader;
import org.relais.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The polls that a person is asked in, for their own page: whoever gets no mail finds them there. */
@Service
@Transactional(readOnly = true)
public class PollCalls {

    private static final int MOST = 5;

    private final JdbcClient jdbc;
    private final Communities communities;
    private final Clock clock;

    PollCalls(JdbcClient jdbc, Communities communities, Clock clock) {
        this.jdbc = jdbc;
        this.communities = communities;
        this.clock = clock;
    }

    /** Those that close first come first. */
    public List<PollCall> to(PersonId person) {
        List<UUID> mine = communities.of(person).stream()
                .filter(CommunityHeader::member)
                .map(community -> community.id().value())
                .toList();
        return mine.isEmpty() ? List.of() : unanswered(person, mine);
    }

    private List<PollCall> unanswered(PersonId person, List<UUID> mine) {
        return jdbc.sql("""
                        select p.id, w.title, p.closes_at from date_poll p join workshop w on w.id = p.workshop_id
                         where w.community_id in (:mine) and w.state = 'DRAFT'
                           and p.closed_at is null and p.closes_at > :now
                           and not exists (select from date_answer a join date_option o on o.id = a.option_id
                                            where o.poll_id = p.id and a.person_id = :person)
                         order by p.closes_at, p.id limit :most""")
                .param("mine", mine)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("person", person.value())
                .param("most", MOST)
                .query((row, number) -> new PollCall(
                        new PollId(row.getObject("id", UUID.class)),
                        row.getString("title"),
                        row.getObject("closes_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
