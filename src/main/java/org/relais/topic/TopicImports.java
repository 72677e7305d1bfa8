package org.relais.topic;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.relais.community.Communities;
import org.relais.community.CommunityId;
import org.relais.people.PersonId;
import org.relais.platform.Turns;
import org.relais.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A steward brings a list of topics: first a preview, then all of them or none (C1). */
@Service
@Transactional
public class TopicImports {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final TopicRepository topics;
    private final Communities communities;
    private final Turns turns;
    private final Clock clock;

    TopicImports(JdbcClient jdbc, TopicRepository topics, Communities communities, Turns turns, Clock clock) {
        this.jdbc = jdbc;
        this.topics = topics;
        this.communities = communities;
        this.turns = turns;
        this.clock = clock;
    }

    /** Keeps a list that can be read for its preview; the same identity twice (a form sent twice) is one list. */
    public void stage(UUID id, CommunityId community, PersonId steward, String text) throws ImportRefused {
        communities.enterAsSteward(community, steward);
        ImportTable.of(text);
        Instant now = clock.instant();
        jdbc.sql("delete from topic_import where staged_at < ?")
                .param(Timestamp.from(now.minus(KEPT)))
                .update();
        jdbc.sql("""
                        insert into topic_import (id, community_id, steward_id, staged_at, content)
                        values (?, ?, ?, ?, ?) on conflict do nothing
                        """)
                .params(id, community.value(), steward.value(), Timestamp.from(now), text)
                .update();
    }

    /** What the list would create; the one who brought it sees it, as long as nothing was created. */
    @Transactional(readOnly = true)
    public ImportTable preview(UUID id, CommunityId community, PersonId steward) {
        Staged staged = find(id, community, steward);
        if (staged.created()) {
            throw new NotFound(id);
        }
        return read(staged.content());
    }

    /**
     * Creates all topics of the list, once.
     *
     * @return how many there are; 0 when something has to be corrected first and nothing was created
     */
    public int create(UUID id, CommunityId community, PersonId steward) {
        turns.take(id);
        Staged staged = find(id, community, steward);
        if (staged.created()) {
            return staged.topics();
        }
        ImportTable table = read(staged.content());
        if (!table.bad().isEmpty()) {
            return 0;
        }
        Instant now = clock.instant();
        table.proposals()
                .forEach(proposal -> topics.save(new Topic(TopicId.next(), community, steward, proposal, now)));
        jdbc.sql("update topic_import set created_at = ?, topics = ?, content = '' where id = ?")
                .params(Timestamp.from(now), table.rows().size(), id)
                .update();
        return table.rows().size();
    }

    private Staged find(UUID id, CommunityId community, PersonId steward) {
        communities.enterAsSteward(community, steward);
        return jdbc.sql("""
                        select content, created_at is not null as created, topics from topic_import
                         where id = ? and community_id = ? and steward_id = ?
                        """)
                .params(id, community.value(), steward.value())
                .query(Staged.class)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /** It was read before it was kept. */
    private static ImportTable read(String content) {
        try {
            return ImportTable.of(content);
        } catch (ImportRefused impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private record Staged(String content, boolean created, int topics) {}
}
