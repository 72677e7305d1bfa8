package org.relais.live.constraintmap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.live.RoomId;
import org.relais.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Elements of maps in the database. */
@Repository
class ElementRows {

    private final JdbcClient jdbc;

    ElementRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** At the end of the flow; the same identity twice is one element. What it names has to lie on the same map. */
    void add(UUID map, MapElement element) {
        written("""
                insert into map_element (id, map_id, kind, title, cause, position, wait_min, wait_median, wait_max, unfinished, rate,
                                         team, at_id, back_to_id, written_at)
                select :id, :map, :kind, :title, :cause, coalesce(max(position) + 1, 0), :min, :median, :max, :unfinished, :rate, :team,
                       (select id from map_element where id = cast(:at as uuid) and map_id = :map),
                       (select id from map_element where id = cast(:back as uuid) and map_id = :map), clock_timestamp()
                  from map_element where map_id = :map
                on conflict (id) do nothing""", map, element).update();
    }

    /** @return false when somebody changed it since the version that this edit started from */
    boolean change(UUID map, MapElement element) {
        return written("""
                update map_element set kind = :kind, title = :title, cause = :cause, wait_min = :min, wait_median = :median,
                       wait_max = :max, unfinished = :unfinished, rate = :rate, team = :team, version = version + 1,
                       at_id = (select o.id from map_element o where o.id = cast(:at as uuid) and o.map_id = :map and o.id <> :id),
                       back_to_id = (select o.id from map_element o where o.id = cast(:back as uuid) and o.map_id = :map)
                 where id = :id and map_id = :map and version = :version""", map, element).param("version", element.version()).update() > 0;
    }

    private JdbcClient.StatementSpec written(String sql, UUID map, MapElement element) {
        @Nullable Wait wait = element.waits();
        return jdbc.sql(sql)
                .param("id", element.id().value())
                .param("map", map)
                .param("kind", element.kind().name())
                .param("title", element.title())
                .param("cause", element.cause().name())
                .param("min", wait == null ? null : wait.min(), Types.INTEGER)
                .param("median", wait == null ? null : wait.median(), Types.INTEGER)
                .param("max", wait == null ? null : wait.max(), Types.INTEGER)
                .param("unfinished", element.unfinished(), Types.INTEGER)
                .param("rate", element.rate(), Types.INTEGER)
                .param("team", element.team())
                .param("at", Ids.value(element.at()))
                .param("back", Ids.value(element.backTo()));
    }

    void remove(UUID map, ElementId element) {
        jdbc.sql("delete from map_element where id = :id and map_id = :map")
                .param("id", element.value())
                .param("map", map)
                .update();
    }

    void mark(UUID map, ElementId element, boolean bottleneck) {
        jdbc.sql("update map_element set bottleneck = :mark where id = :id and map_id = :map")
                .param("id", element.value())
                .param("map", map)
                .param("mark", bottleneck)
                .update();
    }

    /** Gives the elements their places in this order. */
    void order(List<ElementId> order) {
        for (int position = 0; position < order.size(); position++) {
            jdbc.sql("update map_element set position = :position where id = :id")
                    .param("position", position)
                    .param("id", order.get(position).value())
                    .update();
        }
    }

    boolean inRoom(ElementId element, RoomId room) {
        return jdbc.sql("""
                        select exists (select 1 from map_element e join constraint_map m on m.id = e.map_id
                                        where e.id = :element and m.room_id = :room)
                        """)
                .param("element", element.value())
                .param("room", room.value())
                .query(Boolean.class)
                .single();
    }

    List<MapElement> of(UUID map) {
        return jdbc.sql("""
                        select id, kind, title, cause, wait_min, wait_median, wait_max, unfinished, rate, team, at_id, back_to_id,
                               bottleneck, version
                          from map_element where map_id = :map order by position, written_at, id
                        """).param("map", map).query(ElementRows::element).list();
    }

    private static MapElement element(ResultSet row, int number) throws SQLException {
        Integer min = row.getObject("wait_min", Integer.class);
        return new MapElement(
                new ElementId(row.getObject("id", UUID.class)),
                ElementKind.valueOf(row.getString("kind")),
                row.getString("title"),
                Cause.valueOf(row.getString("cause")),
                min == null ? null : new Wait(min, row.getInt("wait_median"), row.getInt("wait_max")),
                row.getObject("unfinished", Integer.class),
                row.getObject("rate", Integer.class),
                row.getString("team"),
                id(row.getObject("at_id", UUID.class)),
                id(row.getObject("back_to_id", UUID.class)),
                row.getBoolean("bottleneck"),
                row.getInt("version"));
    }

    private static @Nullable ElementId id(@Nullable UUID value) {
        return value == null ? null : new ElementId(value);
    }
}
