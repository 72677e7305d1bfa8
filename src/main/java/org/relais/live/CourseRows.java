package org.relais.live;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.relais.workshop.StepLine;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The course of a room in the database: no rows as long as all goes as planned. */
@Repository
class CourseRows {

    private record Row(UUID stepId, int position, int minutes, boolean skipped) {}

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;

    CourseRows(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    Course of(RoomId room, List<StepLine> agenda) {
        Map<UUID, Row> rows = jdbc
                .sql("select step_id, position, minutes, skipped from course_step where room_id = :room")
                .param("room", room.value())
                .query((row, n) -> new Row(
                        row.getObject("step_id", UUID.class),
                        row.getInt("position"),
                        row.getInt("minutes"),
                        row.getBoolean("skipped")))
                .list()
                .stream()
                .collect(Collectors.toMap(Row::stepId, Function.identity()));
        return rows.isEmpty() ? Course.planned(agenda) : changed(agenda, rows);
    }

    private static Course changed(List<StepLine> agenda, Map<UUID, Row> rows) {
        Map<UUID, StepLine> planned =
                agenda.stream().collect(Collectors.toMap(step -> step.id().value(), Function.identity()));
        return new Course(rows.values().stream()
                .sorted(Comparator.comparingInt(Row::position))
                .map(row -> step(Objects.requireNonNull(planned.get(row.stepId())), row))
                .toList());
    }

    private static CourseStep step(StepLine planned, Row row) {
        return new CourseStep(planned, row.minutes(), row.skipped());
    }

    void save(RoomId room, Course course) {
        jdbc.sql("delete from course_step where room_id = :room")
                .param("room", room.value())
                .update();
        batch.batchUpdate(
                "insert into course_step (room_id, step_id, position, minutes, skipped)"
                        + " values (:room, :step, :position, :minutes, :skipped)",
                IntStream.range(0, course.steps().size())
                        .mapToObj(position -> parameters(room, course.steps().get(position), position))
                        .toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource parameters(RoomId room, CourseStep step, int position) {
        return new MapSqlParameterSource()
                .addValue("room", room.value())
                .addValue("step", step.id().value())
                .addValue("position", position)
                .addValue("minutes", step.minutes())
                .addValue("skipped", step.skipped());
    }
}
