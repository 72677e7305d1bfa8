package org.relais.topic;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * An edit of a topic after votes (R1.3).
 *
 * @param points how many the topic had
 */
public record Rewording(Instant at, int points, List<TextChange> title, List<TextChange> situation) {

    /** The latest first: each edit is compared with what came after it, the last one with what stands now. */
    static List<Rewording> of(List<TopicEdit> latestFirst, TopicText now) {
        List<Rewording> all = new ArrayList<>();
        TopicText after = now;
        for (TopicEdit edit : latestFirst) {
            TopicText before = edit.text();
            all.add(new Rewording(
                    edit.editedAt(),
                    edit.points(),
                    TextChange.between(before.title(), after.title()),
                    TextChange.between(before.situation(), after.situation())));
            after = before;
        }
        return List.copyOf(all);
    }
}
