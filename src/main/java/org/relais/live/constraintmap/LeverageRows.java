package org.relais.live.constraintmap;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.relais.live.ParticipantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where people see leverage, in the database. */
@Repository
class LeverageRows {

    private final JdbcClient jdbc;

    LeverageRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One vote each; the last one counts. */
    void give(ElementId element, ParticipantId voter, Vote vote) {
        jdbc.sql("""
                        insert into map_leverage (element_id, participant_id, impact, ease) values (:element, :voter, :impact, :ease)
                        on conflict (element_id, participant_id) do update set impact = excluded.impact, ease = excluded.ease
                        """)
                .param("element", element.value())
                .param("voter", voter.value())
                .param("impact", vote.impact())
                .param("ease", vote.ease())
                .update();
    }

    void takeBack(ElementId element, ParticipantId voter) {
        jdbc.sql("delete from map_leverage where element_id = :element and participant_id = :voter")
                .param("element", element.value())
                .param("voter", voter.value())
                .update();
    }

    /** Only what this person said. */
    Map<ElementId, Vote> of(UUID map, ParticipantId voter) {
        return jdbc
                .sql("""
                        select l.element_id, l.impact, l.ease from map_leverage l join map_element e on e.id = l.element_id
                         where e.map_id = :map and l.participant_id = :voter
                        """)
                .param("map", map)
                .param("voter", voter.value())
                .query((row, n) -> Map.entry(
                        new ElementId(row.getObject("element_id", UUID.class)),
                        new Vote(row.getInt("impact"), row.getInt("ease"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Over all who said something; asked only after the reveal (L6). */
    Map<ElementId, Leverage> of(UUID map) {
        return jdbc
                .sql("""
                        select l.element_id, avg(l.impact)::float8 as impact, avg(l.ease)::float8 as ease, count(*)::int as voters
                          from map_leverage l join map_element e on e.id = l.element_id
                         where e.map_id = :map group by l.element_id
                        """)
                .param("map", map)
                .query((row, n) -> Map.entry(
                        new ElementId(row.getObject("element_id", UUID.class)),
                        new Leverage(row.getDouble("impact"), row.getDouble("ease"), row.getInt("voters"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
