package org.relais.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.relais.commitment.CommitmentState;

class DemoStoriesTests {

    @Test
    void bothLanguagesTellTheSameStory() {
        var stories = DemoStories.all();

        assertThat(stories).extracting(story -> story.language().getLanguage()).containsExactly("fr", "en");
        for (Function<DemoStory, Object> part : parts()) {
            assertThat(part.apply(stories.getFirst())).isEqualTo(part.apply(stories.getLast()));
        }
    }

    @Test
    void commitmentsAreThereInEveryState() {
        for (var story : DemoStories.all()) {
            assertThat(story.workshops())
                    .flatExtracting(DemoStory.Held::commitments)
                    .extracting(DemoStory.Promised::state)
                    .contains(CommitmentState.values());
        }
    }

    private static Iterable<Function<DemoStory, Object>> parts() {
        return Map.<String, Function<DemoStory, Object>>of(
                        "topics",
                                story -> story.topics().stream()
                                        .map(topic -> topic.kind())
                                        .toList(),
                        "votes",
                                story -> story.topics().stream()
                                        .map(topic -> topic.votes().values().stream()
                                                .mapToInt(Integer::intValue)
                                                .sum())
                                        .toList(),
                        "standings",
                                story -> story.people().stream()
                                        .map(DemoStory.Somebody::standing)
                                        .toList(),
                        "workshops",
                                story -> story.workshops().stream()
                                        .map(DemoStory.Held::daysAgo)
                                        .toList(),
                        "states",
                                story -> story.workshops().stream()
                                        .flatMap(held -> Stream.concat(
                                                held.commitments().stream().map(DemoStory.Promised::state),
                                                held.commitments().stream().map(DemoStory.Promised::audience)))
                                        .toList())
                .values();
    }
}
