package org.relais.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.topic.TopicKind;
import org.relais.topic.TopicState;
import org.springframework.stereotype.Component;

/** Writes the backlog of a story: topics, points, comments. */
@Component
class DemoTopics {

    private final DemoTables tables;

    DemoTopics(DemoTables tables) {
        this.tables = tables;
    }

    /** Answers the identities of the story's topics, in its order; {@code selected} says which are in a workshop. */
    List<UUID> write(DemoStory story, DemoCast cast, Instant now) {
        var round = tables.insert(Row.of("vote_round")
                .with("community_id", cast.community())
                .with("opens_at", now.minus(ages(60)))
                .with("standing", true)
                .with("title", "")
                .with("version", 0));
        var selected = story.next().topics();
        for (var person : cast.people().entrySet()) {
            var spent = story.topics().stream()
                    .filter(topic -> !selected.contains(story.topics().indexOf(topic)))
                    .mapToInt(topic -> topic.votes().getOrDefault(person.getKey(), 0))
                    .sum();
            tables.link(Row.of("vote_purse")
                    .with("round_id", round)
                    .with("person_id", person.getValue())
                    .with("spent", spent));
        }
        return story.topics().stream()
                .map(topic -> {
                    var inWorkshop = selected.contains(story.topics().indexOf(topic));
                    return proposal(topic, inWorkshop, round, cast, now);
                })
                .toList();
    }

    /** A topic that a past workshop discussed. */
    UUID discussed(DemoStory.Discussed topic, DemoCast cast, Instant proposed, Instant discussed) {
        return topic(
                cast,
                topic.title(),
                topic.situation(),
                topic.kind(),
                topic.author(),
                TopicState.DISCUSSED,
                List.of(),
                proposed,
                discussed);
    }

    private UUID proposal(DemoStory.Proposal topic, boolean selected, UUID round, DemoCast cast, Instant now) {
        var proposed = now.minus(ages(topic.daysAgo()));
        var id = topic(
                cast,
                topic.title(),
                topic.situation(),
                topic.kind(),
                topic.author(),
                selected ? TopicState.SELECTED : TopicState.OPEN,
                topic.votes().values(),
                proposed,
                null);
        topic.votes()
                .forEach((voter, weight) -> tables.link(Row.of("vote")
                        .with("round_id", round)
                        .with("topic_id", id)
                        .with("person_id", cast.person(voter))
                        .with("weight", weight)
                        .with("cast_at", proposed.plus(ages(1)))
                        .with("returned_at", selected ? now.minus(ages(1)) : null)));
        topic.comments()
                .forEach(comment -> tables.insert(Row.of("topic_comment")
                        .with("topic_id", id)
                        .with("author_id", cast.person(comment.by()))
                        .with("kind", comment.kind())
                        .with("body", comment.text())
                        .with("written_at", now.minus(ages(comment.daysAgo())))
                        .with("version", 0)));
        return id;
    }

    private UUID topic(
            DemoCast cast,
            String title,
            String situation,
            TopicKind kind,
            String author,
            TopicState state,
            Collection<Integer> votes,
            Instant proposed,
            @Nullable Instant discussed) {
        return tables.insert(Row.of("topic")
                .with("community_id", cast.community())
                .with("author_id", cast.person(author))
                .with("title", title)
                .with("situation", situation)
                .with("kind", kind)
                .with("state", state)
                .with("proposed_at", proposed)
                .with("state_since", proposed)
                .with("points", votes.stream().mapToInt(weight -> weight).sum())
                .with("voters", votes.size())
                .with("selected_at", state == TopicState.OPEN ? null : proposed.plus(ages(1)))
                .with("discussed_at", discussed)
                .with("version", 0));
    }

    private static Duration ages(int days) {
        return Duration.ofDays(days);
    }
}
