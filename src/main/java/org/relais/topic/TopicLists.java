package org.relais.topic;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.community.CommunityId;
import org.relais.people.People;
import org.relais.people.PersonId;
import org.relais.people.PersonView;
import org.relais.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads lines of topics. Totals are kept with each topic, so a page costs the same however many votes there are. */
@Component
class TopicLists {

    /** The reader's points are looked up topic by topic: joined, the planner would go through all votes of the round. */
    private static final String SELECT = """
            select t.id, t.title, t.situation, t.kind, t.state, t.proposed_at, t.team,
                   case when t.pseudonymous then null else t.author_id end as author_id,
                   coalesce(t.author_id = :reader, false) as own,
                   t.points, t.voters, t.expectations, coalesce((
                       select v.weight from vote v
                        where v.round_id = (select id from vote_round where community_id = :community and standing)
                          and v.topic_id = t.id and v.person_id = :reader and v.returned_at is null), 0) as mine,
                   (select count(*) from topic_comment c
                     where c.topic_id = t.id and c.deleted_at is null and c.hidden_at is null) as comments
              from topic t
             where t.community_id = :community and %s
             order by %s
             limit :most
            """;

    private final JdbcClient jdbc;
    private final People people;

    TopicLists(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    /** So many topics at the head of the backlog. */
    List<TopicLine> first(CommunityId community, @Nullable PersonId reader, int most) {
        return select(community, reader, Shelf.OPEN.condition, TopicOrder.VOTES, most);
    }

    List<TopicLine> named(CommunityId community, Collection<TopicId> ids, @Nullable PersonId reader) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return named(statement(community, reader, "t.id in (:ids)", TopicOrder.VOTES, ids.size())
                .param("ids", ids.stream().map(TopicId::value).toList())
                .query(Row::of)
                .list());
    }

    /** So many topics behind the place where the query begins. */
    List<TopicLine> select(CommunityId community, PersonId reader, TopicFilter filter, int most) {
        return named(filter.bind(statement(community, reader, filter.condition(), filter.order(), most))
                .query(Row::of)
                .list());
    }

    private List<TopicLine> select(
            CommunityId community, @Nullable PersonId reader, String condition, TopicOrder order, int most) {
        return named(statement(community, reader, condition, order, most)
                .query(Row::of)
                .list());
    }

    private JdbcClient.StatementSpec statement(
            CommunityId community, @Nullable PersonId reader, String condition, TopicOrder order, int most) {
        return jdbc.sql(SELECT.formatted(condition, order.clause()))
                .param("community", community.value())
                .param("reader", Ids.value(reader), Types.OTHER)
                .param("most", most);
    }

    private List<TopicLine> named(List<Row> rows) {
        Map<PersonId, PersonView> authors = people.named(rows.stream()
                .map(Row::author)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return rows.stream()
                .map(row -> row.line(row.author() == null ? null : authors.get(row.author())))
                .toList();
    }

    /** A line before the name of its author is known. */
    private record Row(TopicLine line, @Nullable PersonId author) {

        static Row of(ResultSet row, int number) throws SQLException {
            var line = new TopicLine(
                    new TopicId(row.getObject("id", UUID.class)),
                    row.getString("title"),
                    row.getString("situation"),
                    TopicKind.valueOf(row.getString("kind")),
                    TopicState.valueOf(row.getString("state")),
                    row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                    "",
                    Objects.requireNonNullElse(row.getString("team"), ""),
                    row.getInt("points"),
                    row.getInt("voters"),
                    row.getInt("mine"),
                    row.getInt("comments"),
                    row.getInt("expectations"),
                    row.getBoolean("own"));
            UUID author = row.getObject("author_id", UUID.class);
            return new Row(line, author == null ? null : new PersonId(author));
        }

        TopicLine line(@Nullable PersonView person) {
            return person == null ? line : line.by(person.name());
        }
    }
}
