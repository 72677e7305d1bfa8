package org.relais.topic;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** A query of the backlog as conditions of SQL; nothing that somebody typed is part of their text. */
record TopicFilter(TopicQuery query, @Nullable Place place, boolean backwards) {

    private static final String SEARCH = """
            plain_words(t.title || ' ' || t.situation) like all (
                select '%' || plain_words(word) || '%' from unnest(string_to_array(:words, ' ')) word)""";

    /** What follows the place; everything when there is none. */
    static TopicFilter behind(TopicQuery query, @Nullable Place place) {
        return new TopicFilter(query, place, false);
    }

    /** What comes before the place. */
    static TopicFilter ahead(TopicQuery query, Place place) {
        return new TopicFilter(query, place, true);
    }

    TopicOrder order() {
        return query.order();
    }

    String condition() {
        List<String> all = new ArrayList<>(List.of(query.shelf().condition));
        if (!query.search().isEmpty()) {
            all.add(SEARCH);
        }
        if (place != null) {
            all.add(backwards ? order().before() : order().after());
        }
        return String.join(" and ", all);
    }

    StatementSpec bind(StatementSpec statement) {
        StatementSpec bound = query.search().isEmpty() ? statement : statement.param("words", escaped(query.search()));
        return place == null
                ? bound
                : bound.param("points", place.points())
                        .param("voters", place.voters())
                        .param("expectations", place.expectations())
                        .param("at", place.at().atOffset(ZoneOffset.UTC))
                        .param("id", place.id());
    }

    /** Signs that have a meaning for {@code like} are searched as themselves. */
    private static String escaped(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
