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

    /** So many letters may be a whole title; fewer are only ever a part of one, and asking for less is faster. */
    private static final int MAY_BE_WHOLE = 20;

    private static final String PART = "title_words %> plain_words(:title)";
    private static final String PART_OR_WHOLE = PART + " or title_words % plain_words(:title)";

    private static final String NEAREST = """
            select id from topic
             where community_id = :community and state = 'OPEN' and (<alike>)
             order by similarity(title_words, plain_words(:title)) desc, proposed_at, id
             limit :most
            """;

    /**
     * For this transaction: how much of their three-letter pieces two titles share, and a title and the nearest part of
     * another one; and that the index is asked, since the planner takes comparing for cheaper than it is.
     */
    private static final String SETTINGS = """
            select set_config('pg_trgm.similarity_threshold', '0.35', true),
                   set_config('pg_trgm.word_similarity_threshold', '0.6', true),
                   set_config('enable_seqscan', 'off', true)
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
        jdbc.sql(SETTINGS).query((row, number) -> number).single();
        String alike = title.length() < MAY_BE_WHOLE ? PART : PART_OR_WHOLE;
        return jdbc.sql(NEAREST.replace("<alike>", alike))
                .param("community", community.value())
                .param("title", title)
                .param("most", MOST)
                .query((row, number) -> new TopicId(row.getObject("id", UUID.class)))
                .list();
    }
}
