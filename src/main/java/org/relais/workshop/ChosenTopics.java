package org.relais.workshop;

import java.util.ArrayList;
import java.util.List;
import org.relais.community.CommunityId;
import org.relais.topic.TopicId;
import org.relais.topic.TopicLine;
import org.relais.topic.Topics;
import org.springframework.stereotype.Component;

/** The topics that a workshop treats: chosen from the backlog, and back into it when they are not treated. */
@Component
class ChosenTopics {

    private final Topics topics;

    ChosenTopics(Topics topics) {
        this.topics = topics;
    }

    /** What can be chosen: those chosen already, then the first of the open ones in the order of votes (R2.6). */
    List<TopicLine> choice(CommunityId community, List<TopicId> chosen) {
        List<TopicLine> choice = new ArrayList<>(topics.named(community, chosen));
        topics.open(community, null, Topics.CHOICE).stream()
                .filter(line -> !chosen.contains(line.id()))
                .forEach(choice::add);
        return List.copyOf(choice);
    }

    /** Without topics that left the backlog since the form was opened, or were never in it. */
    WorkshopPlan onlyPossible(CommunityId community, List<TopicId> before, WorkshopPlan plan) {
        List<TopicId> possible = topics.named(community, plan.topics()).stream()
                .filter(line -> line.open() || before.contains(line.id()))
                .map(TopicLine::id)
                .toList();
        return plan.with(plan.topics().stream().filter(possible::contains).toList());
    }

    void change(CommunityId community, List<TopicId> before, List<TopicId> after) {
        topics.release(community, without(before, after));
        topics.select(community, without(after, before));
    }

    private static List<TopicId> without(List<TopicId> all, List<TopicId> some) {
        return all.stream().filter(id -> !some.contains(id)).toList();
    }
}
