package org.relais.topic;

import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.community.CommunityId;
import org.relais.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cuts the backlog into pages, each found by the place where it begins and not by counting from the top. */
@Component
class TopicSlices {

    static final int SIZE = 25;

    private final JdbcClient jdbc;
    private final TopicLists lists;

    TopicSlices(JdbcClient jdbc, TopicLists lists) {
        this.jdbc = jdbc;
        this.lists = lists;
    }

    TopicSlice cut(CommunityId community, TopicQuery query, PersonId reader) {
        Place start = query.before() == null
                ? query.after()
                : lastOfThePageBefore(community, query, query.before(), reader).orElse(null);
        return page(community, query, start, reader);
    }

    private TopicSlice page(CommunityId community, TopicQuery query, @Nullable Place start, PersonId reader) {
        List<TopicLine> found = lists.select(community, reader, TopicFilter.behind(query, start), SIZE + 1);
        List<TopicLine> lines = found.stream().limit(SIZE).toList();
        boolean more = found.size() > SIZE;
        Ahead ahead = start == null || lines.isEmpty()
                ? new Ahead(0, 0)
                : ahead(community, query, Place.of(lines.getFirst()), reader);
        return new TopicSlice(
                lines,
                ahead.all(),
                ahead.better(),
                more && found.get(SIZE).tiesWith(lines.getLast()),
                ahead.all() == 0 ? null : Place.of(lines.getFirst()),
                more ? Place.of(lines.getLast()) : null);
    }

    /** Counted in an index, without looking at a topic. */
    private Ahead ahead(CommunityId community, TopicQuery query, Place first, PersonId reader) {
        String better = query.ranked() ? "(-t.points, -t.voters) < (-:points, -:voters)" : "false";
        return statement(
                        "select count(*) as everything, count(*) filter (where " + better + ") as better"
                                + " from topic t where t.community_id = :community and %s",
                        "",
                        community,
                        TopicFilter.ahead(query, first),
                        reader)
                .query((row, number) -> new Ahead(row.getInt("everything"), row.getInt("better")))
                .single();
    }

    /** The topic behind which the page begins that ends before this place; none when that is the first page. */
    private Optional<Place> lastOfThePageBefore(CommunityId community, TopicQuery query, Place place, PersonId reader) {
        return statement(
                        """
                        select t.points, t.voters, t.expectations, t.proposed_at, t.id
                          from topic t where t.community_id = :community and %s
                        """,
                        " order by " + query.order().backwards() + " offset " + SIZE + " limit 1",
                        community,
                        TopicFilter.ahead(query, place),
                        reader)
                .query((row, number) -> new Place(
                        row.getInt("points"),
                        row.getInt("voters"),
                        row.getInt("expectations"),
                        row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                        row.getObject("id", UUID.class)))
                .optional();
    }

    private JdbcClient.StatementSpec statement(
            String select, String order, CommunityId community, TopicFilter filter, PersonId reader) {
        return filter.bind(jdbc.sql(select.formatted(filter.condition()) + order)
                .param("community", community.value())
                .param("reader", reader.value(), Types.OTHER));
    }

    /** How many topics come before one, and how many of them are better placed than a tie. */
    private record Ahead(int all, int better) {}
}
