package org.relais.topic;

import org.jspecify.annotations.Nullable;
import org.relais.community.Activities;
import org.relais.community.Activities.Activity;
import org.relais.people.PersonId;
import org.springframework.stereotype.Component;

/** What happens to topics, in the log of their community: nothing disappears without a trace. */
@Component
class TopicNotes {

    static final String THING = "topic";

    private final Activities activities;

    TopicNotes(Activities activities) {
        this.activities = activities;
    }

    /** The topic moved from a state to the one that it has now. */
    void moved(Topic topic, TopicState before, @Nullable PersonId actor, String act, String reason) {
        note(topic, actor, act, before.name(), topic.state().name(), reason);
    }

    void note(Topic topic, @Nullable PersonId actor, String act, String before, String after, String reason) {
        activities.note(topic.community(), new Activity(actor, THING, topic.id(), act, before, after, reason));
    }
}
