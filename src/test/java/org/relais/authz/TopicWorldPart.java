package org.relais.authz;

import java.time.Clock;
import java.time.Duration;
import org.relais.community.Standing;
import org.relais.people.PersonId;
import org.relais.platform.SignedLinks;
import org.relais.support.CommunityWorld;
import org.relais.support.CommunityWorld.Inhabited;
import org.relais.support.TopicWorld;
import org.relais.topic.Merging;
import org.relais.topic.RoundId;
import org.relais.topic.RoundKeeping;
import org.relais.topic.RoundPlan;
import org.relais.topic.TopicId;
import org.relais.topic.Visibility;
import org.relais.topic.VotingRules;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Objects of the module topic. */
@Component
@Order(10)
class TopicWorldPart implements WorldPart {

    private final TopicWorld topics;
    private final CommunityWorld communities;
    private final Merging merging;
    private final RoundKeeping rounds;
    private final SignedLinks links;
    private final Clock clock;

    TopicWorldPart(
            TopicWorld topics,
            CommunityWorld communities,
            Merging merging,
            RoundKeeping rounds,
            SignedLinks links,
            Clock clock) {
        this.topics = topics;
        this.communities = communities;
        this.merging = merging;
        this.rounds = rounds;
        this.links = links;
        this.clock = clock;
    }

    @Override
    public void populate(World world) {
        Inhabited community = world.community();
        world.put(
                "import", topics.list(world.community().id(), world.community().steward()));
        world.put("channel", topics.channel(community.id(), community.steward()));
        TopicId topic = topics.topic(community.id(), community.member());
        world.put("topic", topic);
        world.put("comment", topics.comment(topic, community.member()));
        world.put("offered", offered(community, topic));
        world.put("round", round(community));
        String subject = topic + "." + community.member();
        world.put(
                "relevance",
                links.sign("topic.relevance", subject, clock.instant().plus(Duration.ofDays(30))));
    }

    /** Open, and its totals show. */
    private RoundId round(Inhabited community) {
        var id = RoundId.next();
        var rules = new VotingRules(5, 3, 1, Visibility.ALWAYS, true);
        var now = clock.instant();
        var plan = new RoundPlan("For the workshop of March", now, now.plus(Duration.ofDays(7)), rules);
        rounds.plan(id, community.id(), community.steward(), plan);
        return id;
    }

    /** Another member would like to merge a topic into the one of the member. */
    private TopicId offered(Inhabited community, TopicId into) {
        PersonId author = communities.join(community.id(), "Eve Member", Standing.MEMBER);
        TopicId offered = topics.topic(community.id(), author, "Reports arrive on Thursday");
        merging.merge(offered, into, author);
        return offered;
    }
}
