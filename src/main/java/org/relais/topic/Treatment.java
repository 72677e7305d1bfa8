package org.relais.topic;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a facilitator made of an expectation (R1.7): taken up in a step of a workshop, or proposed to the backlog. The
 * step is told as it was called then; agendas change.
 *
 * @param step 1 for the first; null when it became a topic
 */
@Embeddable
public record Treatment(
        @Column(name = "treated_at") Instant at,
        @Column(name = "treated_workshop_id") UUID workshop,
        @Column(name = "treated_step") @Nullable Integer step,
        @Column(name = "treated_step_title") @Nullable String stepTitle,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "proposed_topic_id")) @Nullable
        TopicId proposed) {

    static Treatment takenUp(Instant at, UUID workshop, int step, String title) {
        return new Treatment(at, workshop, step, title, null);
    }

    static Treatment proposed(Instant at, UUID workshop, TopicId topic) {
        return new Treatment(at, workshop, null, null, topic);
    }
}
