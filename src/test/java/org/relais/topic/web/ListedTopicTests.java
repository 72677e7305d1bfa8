package org.relais.topic.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.topic.Purse;
import org.relais.topic.TopicId;
import org.relais.topic.TopicKind;
import org.relais.topic.TopicLine;
import org.relais.topic.TopicSlice;
import org.relais.topic.TopicState;

@DisplayName("Rows of the backlog")
class ListedTopicTests {

    private static final Purse FULL = new Purse(3, 0, 3, 1);

    @Test
    @DisplayName("R2.6: topics with the same points from as many people share a rank")
    void ties() {
        var rows = ListedTopic.ranked(first(topic(5, 3), topic(4, 2), topic(4, 2), topic(4, 1)), FULL);

        assertThat(rows).extracting(ListedTopic::rank).containsExactly(1, 2, 2, 4);
        assertThat(rows).extracting(ListedTopic::tied).containsExactly(false, true, true, false);
    }

    @Test
    @DisplayName("R2.6: a page that begins within a tie and ends within another one says so")
    void tiesAcrossPages() {
        var slice = new TopicSlice(List.of(topic(4, 2), topic(3, 1), topic(2, 2)), 25, 23, true, null, null);

        var rows = ListedTopic.ranked(slice, FULL);

        assertThat(rows).extracting(ListedTopic::rank).containsExactly(24, 27, 28);
        assertThat(rows).extracting(ListedTopic::tied).containsExactly(true, false, true);
    }

    @Test
    void everyRowHasItsOwnActs() {
        var rows = ListedTopic.ranked(first(topic(1, 1), topic(0, 0)), new Purse(3, 3, 3, 1));

        assertThat(rows)
                .flatExtracting(ListedTopic::giving, ListedTopic::takingBack)
                .doesNotHaveDuplicates();
        assertThat(rows).noneMatch(ListedTopic::takes);
    }

    private static TopicSlice first(TopicLine... lines) {
        return new TopicSlice(List.of(lines), 0, 0, false, null, null);
    }

    private static TopicLine topic(int votes, int voters) {
        return new TopicLine(
                TopicId.next(),
                "Why?",
                "Since Monday",
                TopicKind.QUESTION,
                TopicState.OPEN,
                Instant.EPOCH,
                "Ana",
                "",
                votes,
                voters,
                0,
                0,
                0,
                false);
    }
}
