package org.relais.topic;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.relais.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds up the votes of one round. */
@Component
class RoundVotes {

    private final JdbcClient jdbc;

    RoundVotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean exist(RoundId round) {
        return voters(round) > 0;
    }

    int voters(RoundId round) {
        return jdbc.sql("select count(distinct person_id) from vote where round_id = ?")
                .param(round.value())
                .query(Integer.class)
                .single();
    }

    boolean has(RoundId round, PersonId person) {
        return jdbc.sql("select exists (select 1 from vote where round_id = ? and person_id = ?)")
                .params(round.value(), person.value())
                .query(Boolean.class)
                .single();
    }

    /** The lines with the points of this round instead of the standing ones; without totals where they are hidden. */
    List<TopicLine> counted(RoundId round, List<TopicLine> lines, PersonId reader, boolean shows) {
        Map<TopicId, Count> counts = lines.isEmpty() ? Map.of() : counts(round, lines, reader);
        return lines.stream()
                .map(line -> counts.getOrDefault(line.id(), Count.NONE).on(line, shows))
                .toList();
    }

    private Map<TopicId, Count> counts(RoundId round, List<TopicLine> lines, PersonId reader) {
        return jdbc
                .sql("""
                        select topic_id, sum(weight) as points, count(*) as voters,
                               coalesce(sum(weight) filter (where person_id = :reader and returned_at is null), 0) as mine
                          from vote where round_id = :round and topic_id in (:topics) group by topic_id
                        """)
                .param("round", round.value())
                .param("reader", reader.value())
                .param("topics", lines.stream().map(line -> line.id().value()).toList())
                .query((row, number) -> Map.entry(
                        new TopicId(row.getObject("topic_id", UUID.class)),
                        new Count(row.getInt("points"), row.getInt("voters"), row.getInt("mine"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private record Count(int points, int voters, int mine) {

        static final Count NONE = new Count(0, 0, 0);

        TopicLine on(TopicLine line, boolean shows) {
            return shows ? line.with(points, voters, mine) : line.with(0, 0, mine);
        }
    }
}
