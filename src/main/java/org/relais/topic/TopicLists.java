package org.relais.topic;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.community.CommunityId;
import org.relais.people.People;
import org.relais.people.PersonId;
import org.relais.people.PersonView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads topics in the order of votes: points, then distinct voters, then the oldest (R2.6). */
@Component
class TopicLists {

    private static final String SELECT = """
            select t.id, t.title, t.situation, t.kind, t.state, t.author_id,
                   coalesce(t.author_id = :reader, false) as own,
                   coalesce(v.points, 0) as points, coalesce(v.voters, 0) as voters, coalesce(v.mine, 0) as mine,
                   (select count(*) from topic_comment c where c.topic_id = t.id) as comments
              from topic t
              left join lateral (
                   select sum(weight) as points, count(*) as voters,
                          sum(weight) filter (where person_id = :reader and returned_at is null) as mine
                     from vote where topic_id = t.id) v on true
             where t.community_id = :community and %s
             order by points desc, voters desc, t.proposed_at, t.id
            """;

    private final JdbcClient jdbc;
    private final People people;

    TopicLists(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    List<TopicLine> shelf(CommunityId community, Shelf shelf, @Nullable PersonId reader) {
        return named(select(shelf.condition, community, reader).query(Row::of).list());
    }

    List<TopicLine> named(CommunityId community, Collection<TopicId> ids, @Nullable PersonId reader) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return named(select("t.id in (:ids)", community, reader)
                .param("ids", ids.stream().map(TopicId::value).toList())
                .query(Row::of)
                .list());
    }

    private JdbcClient.StatementSpec select(String condition, CommunityId community, @Nullable PersonId reader) {
        return jdbc.sql(SELECT.formatted(condition))
                .param("community", community.value())
                .param("reader", reader == null ? null : reader.value(), Types.OTHER);
    }

    private List<TopicLine> named(List<Row> rows) {
        Map<PersonId, PersonView> authors =
                people.named(rows.stream().map(Row::author).distinct().toList());
        return rows.stream().map(row -> row.line(authors.get(row.author()))).toList();
    }

    /** A line before the name of its author is known. */
    private record Row(TopicLine line, PersonId author) {

        static Row of(ResultSet row, int number) throws SQLException {
            var line = new TopicLine(
                    new TopicId(row.getObject("id", UUID.class)),
                    row.getString("title"),
                    row.getString("situation"),
                    TopicKind.valueOf(row.getString("kind")),
                    TopicState.valueOf(row.getString("state")),
                    "",
                    row.getInt("points"),
                    row.getInt("voters"),
                    row.getInt("mine"),
                    row.getInt("comments"),
                    row.getBoolean("own"));
            return new Row(line, new PersonId(row.getObject("author_id", UUID.class)));
        }

        TopicLine line(@Nullable PersonView person) {
            return person == null ? line : line.by(person.name());
        }
    }
}
