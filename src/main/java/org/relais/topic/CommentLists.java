package org.relais.topic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.relais.community.CommunityHeader;
import org.relais.people.People;
import org.relais.people.PersonId;
import org.relais.people.PersonView;
import org.springframework.stereotype.Component;

/** Makes of comments what one reader may read of them. */
@Component
class CommentLists {

    private final CommentMarks marks;
    private final People people;

    CommentLists(CommentMarks marks, People people) {
        this.marks = marks;
        this.people = people;
    }

    /** Comments with their replies. */
    List<CommentThread> threads(
            List<Comment> comments, CommunityHeader community, PersonId reader, CommentOrder order) {
        Map<UUID, List<CommentLine>> replies = new LinkedHashMap<>();
        List<CommentLine> lines = lines(comments, community, reader);
        for (int at = 0; at < lines.size(); at++) {
            UUID parent = comments.get(at).parent();
            if (parent == null) {
                replies.computeIfAbsent(lines.get(at).id(), id -> new ArrayList<>());
            } else {
                replies.computeIfAbsent(parent, id -> new ArrayList<>()).add(lines.get(at));
            }
        }
        return lines.stream()
                .filter(line -> line.kind() != null)
                .sorted(order.comparator)
                .map(line -> thread(line, replies.getOrDefault(line.id(), List.of()), community))
                .toList();
    }

    private static CommentThread thread(CommentLine first, List<CommentLine> replies, CommunityHeader community) {
        boolean mayAccept =
                first.there() && first.kind() == CommentKind.QUESTION && (first.mine() || community.steward());
        return new CommentThread(first, List.copyOf(replies), mayAccept);
    }

    /** In the order given. */
    List<CommentLine> lines(List<Comment> comments, CommunityHeader community, PersonId reader) {
        var marked = marks.of(comments.stream().map(Comment::id).toList(), reader);
        Map<PersonId, PersonView> authors =
                people.named(comments.stream().map(Comment::author).distinct().toList());
        return comments.stream()
                .map(comment -> {
                    PersonView author = authors.get(comment.author());
                    return line(
                            comment,
                            author == null ? "" : author.name(),
                            Objects.requireNonNull(marked.get(comment.id())),
                            community,
                            reader);
                })
                .toList();
    }

    private static CommentLine line(
            Comment comment, String author, CommentMarks.Marks marks, CommunityHeader community, PersonId reader) {
        boolean mine = comment.author().equals(reader);
        boolean readable = !comment.isHidden() || mine || community.steward();
        return new CommentLine(
                comment.id(),
                comment.kind(),
                comment.isDeleted() ? "" : author,
                readable ? comment.body() : "",
                comment.writtenAt(),
                comment.isEdited(),
                comment.isDeleted(),
                mine && !comment.isDeleted(),
                comment.isAccepted(),
                marks.thanks(),
                marks.thanked(),
                comment.hiddenReason(),
                comment.treatment(),
                community.steward() ? marks.reports() : List.of());
    }
}
