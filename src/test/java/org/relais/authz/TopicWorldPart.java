package org.relais.authz;

import org.relais.support.TopicWorld;
import org.relais.topic.TopicId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Objects of the module topic. */
@Component
@Order(10)
class TopicWorldPart implements WorldPart {

    private final TopicWorld topics;

    TopicWorldPart(TopicWorld topics) {
        this.topics = topics;
    }

    @Override
    public void populate(World world) {
        world.put(
                "channel",
                topics.channel(world.community().id(), world.community().steward()));
        TopicId topic = topics.topic(world.community().id(), world.community().member());
        world.put("topic", topic);
        world.put("comment", topics.comment(topic, world.community().member()));
    }
}
