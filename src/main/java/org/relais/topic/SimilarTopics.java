package org.relais.topic;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.relais.community.Communities;
import org.relais.community.CommunityId;
import org.relais.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Open topics whose titles look like one that somebody is typing, whatever the accents and capitals (R1.2). */
@Service
@Transactional(readOnly = true)
public class SimilarTopics {

    private static final int MOST = 5;

    /** Shorter beginnings look like everything. */
    private static final int SHORTEST = 4;

    /** How much of its three-letter pieces two whole titles share. */
    private static final String WHOLE = "0.35";

    /** The same for a title in progress and the part of another one that is nearest to it. */
    private static final String PART = "0.6";

    private static final String NEAREST = """
            select id from topic
             where community_id = :community and state = 'OPEN'
               and (title_words % plain_words(:title) or title_words %> plain_words(:title))
             order by similarity(title_words, plain_words(:title))
                      + word_similarity(plain_words(:title), title_words) desc, proposed_at, id
             limit :most
            """;

    private final JdbcClient jdbc;
    private final TopicLists lists;
    private final Communities communities;

    SimilarTopics(JdbcClient jdbc, TopicLists lists, Communities communities) {
        this.jdbc = jdbc;
        this.lists = lists;
        this.communities = communities;
    }

    /** The nearest first, for a member. */
    public List<TopicLine> to(CommunityId community, String title, PersonId reader) {
        communities.enter(community, reader);
        if (title.strip().length() < SHORTEST) {
            return List.of();
        }
        List<TopicId> nearest = nearest(community, title.strip());
        return lists.named(community, nearest, reader).stream()
                .sorted(Comparator.comparingInt(line -> nearest.indexOf(line.id())))
                .toList();
    }

    private List<TopicId> nearest(CommunityId community, String title) {
        threshold("pg_trgm.similarity_threshold", WHOLE);
        threshold("pg_trgm.word_similarity_threshold", PART);
        return jdbc.sql(NEAREST)
                .param("community", community.value())
                .param("title", title)
                .param("most", MOST)
                .query((row, number) -> new TopicId(row.getObject("id", UUID.class)))
                .list();
    }

    /** For this transaction; the operators ask the index with it. */
    private void threshold(String setting, String value) {
        jdbc.sql("select set_config(?, ?, true)")
                .params(setting, value)
                .query(String.class)
                .single();
    }
}
