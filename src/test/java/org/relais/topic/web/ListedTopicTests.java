package org.relais.topic.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.topic.Purse;
import org.relais.topic.TopicId;
import org.relais.topic.TopicKind;
import org.relais.topic.TopicLine;
import org.relais.topic.TopicState;

@DisplayName("Rows of the backlog")
class ListedTopicTests {

    @Test
    @DisplayName("R2.6: topics with the same points from as many people share a rank")
    void ties() {
        var rows = ListedTopic.ranked(List.of(topic(5, 3), topic(4, 2), topic(4, 2), topic(4, 1)), new Purse(3, 0));

        assertThat(rows).extracting(ListedTopic::rank).containsExactly(1, 2, 2, 4);
        assertThat(rows).extracting(ListedTopic::tied).containsExactly(false, true, true, false);
    }

    @Test
    void everyRowHasItsOwnActs() {
        var rows = ListedTopic.ranked(List.of(topic(1, 1), topic(0, 0)), new Purse(3, 3));

        assertThat(rows)
                .flatExtracting(ListedTopic::giving, ListedTopic::takingBack)
                .doesNotHaveDuplicates();
        assertThat(rows).noneMatch(ListedTopic::takes);
    }

    private static TopicLine topic(int votes, int voters) {
        return new TopicLine(
                TopicId.next(),
                "Why?",
                "Since Monday",
                TopicKind.QUESTION,
                TopicState.OPEN,
                "Ana",
                votes,
                voters,
                0,
                0,
                false);
    }
}
