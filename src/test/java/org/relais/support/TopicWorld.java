package org.relais.support;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.relais.community.CommunityId;
import org.relais.people.PersonId;
import org.relais.shared.Ids;
import org.relais.topic.ChannelSettings;
import org.relais.topic.Channels;
import org.relais.topic.CommentKind;
import org.relais.topic.Comments;
import org.relais.topic.ImportRefused;
import org.relais.topic.TopicId;
import org.relais.topic.TopicImports;
import org.relais.topic.TopicKind;
import org.relais.topic.Topics;
import org.springframework.stereotype.Component;

/** Makes topics for tests. */
@Component
public class TopicWorld {

    private final Topics topics;
    private final Comments comments;
    private final Channels channels;
    private final TopicImports imports;

    TopicWorld(Topics topics, Comments comments, Channels channels, TopicImports imports) {
        this.topics = topics;
        this.comments = comments;
        this.channels = channels;
        this.imports = imports;
    }

    public TopicId topic(CommunityId community, PersonId author) {
        return topic(community, author, "Why do reports wait three days?");
    }

    public TopicId topic(CommunityId community, PersonId author, String title) {
        return topics.propose(community, author, title, "A scan of Monday is read on Thursday.", TopicKind.PAIN_POINT);
    }

    /** So many open topics: from seventeen on, members have five points (C2). */
    public List<TopicId> topics(int count, CommunityId community, PersonId author) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> topic(community, author, "Topic number " + number))
                .toList();
    }

    /** Opens the short address of the community with all it may let in; answers its last part. */
    public String channel(CommunityId community, PersonId steward) {
        String slug = "c-" + Long.toString(community.value().getLeastSignificantBits() >>> 1, 36);
        channels.decide(community, steward, new ChannelSettings(slug, true, true));
        return slug;
    }

    /** A list of one topic that waits to be created. */
    public UUID list(CommunityId community, PersonId steward) {
        UUID list = Ids.next();
        try {
            imports.stage(list, community, steward, "title,situation,kind\nWhy do they wait?,Since Monday,question");
        } catch (ImportRefused impossible) {
            throw new IllegalStateException(impossible);
        }
        return list;
    }

    public UUID comment(TopicId topic, PersonId author) {
        UUID comment = Ids.next();
        comments.add(comment, topic, author, CommentKind.EXPERIENCE, "Half of our calls are about it.");
        return comment;
    }
}
