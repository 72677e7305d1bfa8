package org.relais.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.community.Standing;
import org.relais.people.PersonId;
import org.relais.shared.NotFound;
import org.relais.support.AppTest;
import org.relais.support.CommunityWorld;
import org.relais.support.CommunityWorld.Inhabited;
import org.relais.support.TopicWorld;
import org.relais.support.WorkshopWorld;
import org.relais.topic.TopicId;
import org.relais.topic.TopicLine;
import org.relais.topic.Topics;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
@DisplayName("Planning a workshop")
class DesignsTests {

    private static final Instant TOMORROW =
            Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MINUTES);

    @Autowired
    CommunityWorld communities;

    @Autowired
    WorkshopWorld world;

    @Autowired
    TopicWorld topicWorld;

    @Autowired
    Topics topics;

    @Autowired
    Designs designs;

    @Autowired
    SignUps signUps;

    @Autowired
    Roles roles;

    @Autowired
    Workshops workshops;

    Inhabited community;

    @BeforeEach
    void aCommunity() {
        community = communities.community();
    }

    @Test
    @DisplayName("T9: a draft of a member is the member's and the stewards', and selects no topic")
    void drafts() {
        TopicId topic = topicWorld.topic(community.id(), community.member());
        PersonId other = communities.join(community.id(), "Dan Member", Standing.MEMBER);
        WorkshopId id = world.draft(community.id(), community.member(), WorkshopWorld.plan(8, TOMORROW, topic));

        assertThat(designs.open(id, community.member()).plan().topics()).containsExactly(topic);
        assertThat(designs.open(id, community.steward()).missing()).isEmpty();
        assertThatThrownBy(() -> designs.open(id, other)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> designs.open(id, community.manager())).isInstanceOf(NotFound.class);
        assertThat(open()).containsExactly(topic);
    }

    @Test
    @DisplayName("The same form sent twice is one workshop")
    void twice() {
        WorkshopId id = WorkshopId.next();
        designs.draft(id, community.id(), community.member(), world.plan());
        assertThat(designs.draft(id, community.id(), community.member(), world.plan()))
                .isEqualTo(id);
    }

    @Test
    @DisplayName("R6.3: a workshop that does not say what it must stays a draft")
    void gate() {
        WorkshopPlan whole = world.plan();
        var empty = new Purpose("Queues", "", "");
        WorkshopId id = world.draft(
                community.id(),
                community.steward(),
                new WorkshopPlan(
                        empty, Aims.NONE, whole.slot(), whole.venue(), Preparation.NONE, whole.steps(), List.of()));

        assertThat(designs.publish(id, community.steward(), false))
                .containsExactly(Requirement.INTENTION, Requirement.DELIVERABLE, Requirement.BENEFIT);
        assertThat(designs.open(id, community.steward()).state()).isEqualTo(WorkshopState.DRAFT);
    }

    @Test
    @DisplayName("Topics leave the backlog when the workshop is published, and come back when it does not treat them")
    void topics() {
        TopicId first = topicWorld.topic(community.id(), community.member(), "First");
        TopicId second = topicWorld.topic(community.id(), community.member(), "Second");
        WorkshopId id = world.published(community.id(), community.steward(), WorkshopWorld.plan(8, TOMORROW, first));
        assertThat(open()).containsExactly(second);

        designs.replan(id, community.steward(), version(id), WorkshopWorld.plan(8, TOMORROW, second));
        assertThat(open()).containsExactly(first);

        designs.cancel(id, community.steward());
        assertThat(open()).containsExactlyInAnyOrder(first, second);
    }

    @Test
    @DisplayName("Topics that the workshop did not reach are open again after it")
    void notReached() {
        TopicId reached = topicWorld.topic(community.id(), community.member(), "Reached");
        TopicId left = topicWorld.topic(community.id(), community.member(), "Left");
        WorkshopId id =
                world.published(community.id(), community.steward(), WorkshopWorld.plan(8, TOMORROW, reached, left));
        workshops.begin(id);
        topics.discussed(community.id(), reached);
        workshops.close(id);
        assertThat(open()).containsExactly(left);
    }

    @Test
    @DisplayName("Topics of another community, or taken by another workshop meanwhile, are left out")
    void onlyPossibleTopics() {
        var elsewhere = communities.community();
        TopicId foreign = topicWorld.topic(elsewhere.id(), elsewhere.member());
        TopicId taken = topicWorld.topic(community.id(), community.member());
        world.published(community.id(), community.steward(), WorkshopWorld.plan(8, TOMORROW, taken));

        WorkshopId id =
                world.published(community.id(), community.steward(), WorkshopWorld.plan(8, TOMORROW, foreign, taken));
        assertThat(workshops.outline(id).topics()).isEmpty();
    }

    @Test
    @DisplayName("An edit that started from an older version changes nothing; steps keep their identity when they move")
    void stale() {
        WorkshopId id = world.published(community.id(), community.steward());
        WorkshopPlan plan = designs.open(id, community.steward()).plan();
        long version = version(id);
        var turned = new WorkshopPlan(
                plan.purpose(),
                plan.aims(),
                plan.slot(),
                plan.venue(),
                plan.preparation(),
                plan.steps().reversed(),
                List.of());

        assertThat(designs.replan(id, community.steward(), version, turned)).isTrue();
        assertThat(designs.replan(id, community.steward(), version, plan)).isFalse();
        assertThat(workshops.outline(id).steps())
                .extracting(StepLine::id)
                .containsExactlyElementsOf(
                        turned.steps().stream().map(AgendaStep::id).toList());
    }

    @Test
    @DisplayName("Whoever took the role of facilitator plans too; nobody once the room is open")
    void planners() {
        WorkshopId id = world.published(community.id(), community.steward());
        assertThatThrownBy(() -> designs.open(id, community.member())).isInstanceOf(NotFound.class);
        signUps.signUp(id, community.member());
        roles.take(id, Role.FACILITATOR, community.member());
        assertThat(designs.open(id, community.member()).state()).isEqualTo(WorkshopState.PUBLISHED);

        workshops.begin(id);
        assertThatThrownBy(() -> designs.cancel(id, community.steward())).isInstanceOf(NotFound.class);
    }

    private long version(WorkshopId id) {
        return designs.open(id, community.steward()).version();
    }

    private List<TopicId> open() {
        return topics.open(community.id(), null, 50).stream().map(TopicLine::id).toList();
    }
}
