package org.relais.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.people.Actor;
import org.relais.shared.NotFound;
import org.relais.support.AppTest;
import org.relais.support.CommunityWorld;
import org.relais.support.WorkshopWorld;
import org.relais.workshop.WorkshopId;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
@DisplayName("Experiments that a workshop ends with")
class ExperimentsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Autowired
    Experiments experiments;

    @Autowired
    CommunityWorld communities;

    @Autowired
    WorkshopWorld workshops;

    CommunityWorld.Inhabited community;
    WorkshopId workshop;
    Actor member;
    Actor steward;

    @BeforeEach
    void aWorkshop() {
        community = communities.community();
        workshop = workshops.published(community.id(), community.steward());
        member = Actor.of(community.member());
        steward = Actor.of(community.steward());
    }

    @Test
    @DisplayName("Sent twice it is one; it has no owner until somebody accepts (P9)")
    void proposes() {
        ExperimentId id = proposed();
        experiments.propose(experiment(id));
        assertThat(experiments.madeIn(workshop)).singleElement().satisfies(line -> {
            assertThat(line.free()).isTrue();
            assertThat(line.accepted()).isFalse();
        });
    }

    @Test
    @DisplayName("Who was asked accepts or declines; nobody else answers in their place")
    void asks() {
        ExperimentId id = proposed();
        assertThat(experiments.ask(workshop, id, member, "Ben")).isTrue();
        assertThat(experiments.accept(workshop, id, steward, "Ana")).isFalse();
        experiments.decline(workshop, id, steward);
        assertThat(line().asks(member)).isTrue();

        assertThat(experiments.accept(workshop, id, member, "Ben")).isTrue();
        assertThat(experiments.accept(workshop, id, member, "Ben")).isTrue();
        assertThat(line().isOwnedBy(member)).isTrue();
        assertThat(experiments.ask(workshop, id, steward, "Ana")).isFalse();
        assertThat(experiments.withdraw(workshop, id)).isFalse();
    }

    @Test
    @DisplayName("Let go, it is free for anybody; without an owner it can be taken back")
    void free() {
        ExperimentId id = proposed();
        experiments.accept(workshop, id, member, "Ben");
        experiments.decline(workshop, id, member);
        assertThat(line().free()).isTrue();
        assertThat(experiments.accept(workshop, id, steward, "Ana")).isTrue();
        experiments.decline(workshop, id, steward);
        assertThat(experiments.withdraw(workshop, id)).isTrue();
        assertThat(experiments.madeIn(workshop)).isEmpty();
    }

    @Test
    @DisplayName("One of another workshop is not there")
    void foreign() {
        ExperimentId id = proposed();
        WorkshopId other = workshops.published(community.id(), community.steward());
        assertThatThrownBy(() -> experiments.accept(other, id, member, "Ben")).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("R8: it ends after today, within six weeks")
    void ends() {
        assertThat(NewExperiment.mayEnd(TODAY, TODAY)).isFalse();
        assertThat(NewExperiment.mayEnd(TODAY.plusDays(1), TODAY)).isTrue();
        assertThat(NewExperiment.mayEnd(TODAY.plusDays(42), TODAY)).isTrue();
        assertThat(NewExperiment.mayEnd(TODAY.plusDays(43), TODAY)).isFalse();
    }

    private ExperimentId proposed() {
        return experiments.propose(experiment(ExperimentId.next()));
    }

    private NewExperiment experiment(ExperimentId id) {
        return new NewExperiment(
                id,
                community.id(),
                workshop,
                "Queue before the scan",
                "If we book two slots a day for the ward, then nobody waits overnight",
                "Hours between order and scan",
                "Outpatients wait no longer",
                TODAY.plusDays(14));
    }

    private ExperimentLine line() {
        return experiments.madeIn(workshop).getFirst();
    }
}
