package org.relais.workshop;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.relais.community.CommunityId;
import org.relais.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who held which role in the workshops that a community held (R5.1). Whoever had a seat took part, unless it is known
 * otherwise; a role counts for those who took part. Nobody reads it but the suggestion and, of themselves, each person.
 */
@Component
@Transactional(readOnly = true)
public class RoleHistory {

    private static final String DONE = """
            with held as (select id, starts_at from workshop where community_id = :community and state = 'CLOSED'),
                 part as (select s.workshop_id, s.person_id from sign_up s join held h on h.id = s.workshop_id
                           where s.state = 'CONFIRMED' and s.attended not in ('NO', 'EXCUSED')),
                 led as (select r.workshop_id, r.role, r.person_id, r.role in ('FACILITATOR', 'CO_FACILITATOR') as leads
                           from role_assignment r join part using (workshop_id, person_id)),
                 done as (select l.*, case when leads and count(*) filter (where leads) over (partition by workshop_id) = 2
                                           then 0.5 else 1 end as times
                            from led l)
            """;

    private final JdbcClient jdbc;

    RoleHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The past of each of these people; whoever is new has none. */
    public Map<PersonId, RolePast> of(CommunityId community, Collection<PersonId> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        List<UUID> ids = people.stream().map(PersonId::value).toList();
        Map<PersonId, RolePast> pasts = new HashMap<>();
        jdbc.sql(
                        DONE
                                + "select person_id, count(*) as attended from part where person_id in (:people) group by person_id")
                .param("community", community.value())
                .param("people", ids)
                .query(row -> {
                    pasts.put(person(row), attended(row.getInt("attended")));
                });
        jdbc.sql(DONE + """
                        select person_id, role, sum(times) as times,
                               bool_or(workshop_id = (select id from held order by starts_at desc, id desc limit 1)) as last
                          from done where person_id in (:people) group by person_id, role""")
                .param("community", community.value())
                .param("people", ids)
                .query(row -> {
                    add(pasts.computeIfAbsent(person(row), person -> attended(0)), row);
                });
        people.forEach(person -> pasts.putIfAbsent(person, RolePast.NONE));
        return pasts;
    }

    /** How the leading of the last workshops was shared out, most first; of nobody in particular (R5.5). */
    public List<Double> leading(CommunityId community, int workshops) {
        return jdbc.sql(DONE + """
                        select sum(times) as times from done
                         where leads and workshop_id in (
                               select id from held order by starts_at desc, id desc limit :workshops)
                         group by person_id order by times desc""")
                .param("community", community.value())
                .param("workshops", workshops)
                .query(Double.class)
                .list();
    }

    private static RolePast attended(int count) {
        return new RolePast(count, new EnumMap<>(Role.class), EnumSet.noneOf(Role.class));
    }

    private static void add(RolePast past, ResultSet row) throws SQLException {
        Role role = Role.valueOf(row.getString("role"));
        past.times().put(role, row.getDouble("times"));
        Set<Role> last = past.lastTime();
        if (row.getBoolean("last")) {
            last.add(role);
        }
    }

    private static PersonId person(ResultSet row) throws SQLException {
        return new PersonId(row.getObject("person_id", UUID.class));
    }
}
