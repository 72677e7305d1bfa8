package org.relais.workshop;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.relais.community.CommunityId;
import org.relais.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What else takes place at a time, without asking who reads: the caller tells numbers only, and names of its own community. */
@Service
@Transactional(readOnly = true)
public class Overlaps {

    /** So many names are enough to see that the time is taken. */
    private static final int MOST = 3;

    private static final String MEANWHILE = """
            w.id <> :workshop and w.state in ('PUBLISHED', 'LIVE') and w.starts_at < :to
            and w.starts_at + make_interval(mins => w.minutes) > :from""";

    private final JdbcClient jdbc;

    Overlaps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of these people, those who have a seat in another workshop then, of whatever community. */
    public Set<PersonId> seatedElsewhere(Collection<PersonId> people, WorkshopId workshop, Instant from, Instant to) {
        if (people.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(ask(
                        "select distinct s.person_id from sign_up s join workshop w on w.id = s.workshop_id"
                                + " where s.state = 'CONFIRMED' and s.person_id in (:people) and " + MEANWHILE,
                        workshop,
                        from,
                        to)
                .param("people", people.stream().map(PersonId::value).toList())
                .query((row, number) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list());
    }

    /** Other workshops of the community then, soonest first. */
    public List<String> titles(CommunityId community, WorkshopId workshop, Instant from, Instant to) {
        return ask(
                        "select w.title from workshop w where w.community_id = :community and " + MEANWHILE
                                + " order by w.starts_at, w.id limit " + MOST,
                        workshop,
                        from,
                        to)
                .param("community", community.value())
                .query(String.class)
                .list();
    }

    private JdbcClient.StatementSpec ask(String sql, WorkshopId workshop, Instant from, Instant to) {
        return jdbc.sql(sql)
                .param("workshop", workshop.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC));
    }
}
