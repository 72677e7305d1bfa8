package org.relais.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.relais.community.Communities;
import org.relais.community.CommunityHeader;
import org.relais.community.CommunityId;
import org.relais.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for the stewards: comments that somebody reported and nobody settled, oldest report first (R1.8). */
@Service
@Transactional(readOnly = true)
public class ReportedComments {

    /** Enough for one sitting; settled ones make room for the next. */
    private static final int MOST = 50;

    private static final String UNSETTLED = """
            from topic_comment_report r
            join topic_comment c on c.id = r.comment_id
            join topic t on t.id = c.topic_id
            where t.community_id = :community and r.settled_at is null and c.deleted_at is null""";

    private final CommentRepository comments;
    private final CommentLists lists;
    private final Communities communities;
    private final JdbcClient jdbc;

    ReportedComments(CommentRepository comments, CommentLists lists, Communities communities, JdbcClient jdbc) {
        this.comments = comments;
        this.lists = lists;
        this.communities = communities;
        this.jdbc = jdbc;
    }

    private record Found(UUID comment, TopicId topic, String title) {}

    public List<ReportedComment> of(CommunityId id, PersonId steward) {
        CommunityHeader community = communities.enterAsSteward(id, steward);
        List<Found> reported = find(id);
        Map<UUID, Comment> stored = comments
                .findByIdIn(reported.stream().map(Found::comment).toList())
                .stream()
                .collect(Collectors.toMap(Comment::id, Function.identity()));
        List<CommentLine> lines = lists.lines(
                reported.stream()
                        .map(found -> Objects.requireNonNull(stored.get(found.comment())))
                        .toList(),
                community,
                steward);
        List<ReportedComment> waiting = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            waiting.add(new ReportedComment(
                    lines.get(at), reported.get(at).topic(), reported.get(at).title()));
        }
        return List.copyOf(waiting);
    }

    /** How many wait, for the page of the topics; none for whoever is no steward. */
    public int count(CommunityHeader community) {
        return community.steward()
                ? jdbc.sql("select count(distinct c.id) " + UNSETTLED)
                        .param("community", community.id().value())
                        .query(Integer.class)
                        .single()
                : 0;
    }

    private List<Found> find(CommunityId community) {
        return jdbc.sql("select c.id, t.id as topic, t.title " + UNSETTLED
                        + " group by c.id, t.id, t.title order by min(r.at), c.id limit " + MOST)
                .param("community", community.value())
                .query((row, number) -> new Found(
                        row.getObject("id", UUID.class),
                        new TopicId(row.getObject("topic", UUID.class)),
                        row.getString("title")))
                .list();
    }
}
