package org.relais.workshop;

import java.util.List;
import org.relais.topic.TopicId;

/** All that is decided about a workshop before it takes place. */
public record WorkshopPlan(Purpose purpose, Slot slot, Venue venue, List<AgendaStep> steps, List<TopicId> topics) {

    /** Longest agenda that a page and a room can show. */
    public static final int MOST_STEPS = 30;

    public WorkshopPlan {
        steps = List.copyOf(steps);
        topics = topics.stream().distinct().toList();
        if (steps.size() > MOST_STEPS) {
            throw new IllegalArgumentException("An agenda of " + steps.size() + " steps");
        }
    }

    WorkshopPlan with(List<TopicId> topics) {
        return new WorkshopPlan(purpose, slot, venue, steps, topics);
    }

    public int plannedMinutes() {
        return steps.stream().mapToInt(AgendaStep::minutes).sum();
    }
}
