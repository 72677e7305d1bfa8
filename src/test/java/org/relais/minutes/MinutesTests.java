package org.relais.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.community.Standing;
import org.relais.people.Actor;
import org.relais.people.PersonId;
import org.relais.shared.NotFound;
import org.relais.support.Persons;
import org.relais.workshop.Role;
import org.relais.workshop.WorkshopId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("Reading and writing minutes")
class MinutesTests extends WithMinutes {

    @Autowired
    Persons persons;

    @Autowired
    JdbcClient database;

    @Test
    @DisplayName("T21: reading stores nothing, and what comes after the close still finds its way in")
    void readingStoresNothing() {
        WorkshopId workshop = workshopWorld.closed(community.id(), steward);
        minutes.enter(workshop, member);

        assertThat(stored(workshop)).isZero();
        decisions.record(community.id(), workshop, Actor.of(steward), "Ana", "We try the blue card");
        assertThat(body(workshop)).contains("We try the blue card");
    }

    @Test
    @DisplayName("T16: the second of two writers is told, and nothing is overwritten")
    void theSecondOfTwoWritersIsTold() {
        WorkshopId workshop = workshopWorld.closed(community.id(), steward);
        long version = minutes.open(workshop, steward).version();

        assertThat(minutes.write(workshop, steward, version, "First text")).isTrue();
        assertThat(minutes.write(workshop, steward, version, "Second text")).isFalse();
        assertThat(body(workshop)).isEqualTo("First text");

        long next = minutes.open(workshop, steward).version();
        assertThat(minutes.write(workshop, steward, next, "Third text")).isTrue();
        assertThat(minutes.write(workshop, steward, next, "Fourth text")).isFalse();
        assertThat(body(workshop)).isEqualTo("Third text");
    }

    @Test
    @DisplayName("T16: of twenty first texts at once exactly one is stored")
    void ofTwentyTextsAtOnceOneIsStored() throws Exception {
        WorkshopId workshop = workshopWorld.closed(community.id(), steward);
        long version = minutes.open(workshop, steward).version();
        Callable<Boolean> write = () -> minutes.write(workshop, steward, version, "One of twenty");

        try (var people = Executors.newFixedThreadPool(20)) {
            int stored = 0;
            for (Future<Boolean> outcome : people.invokeAll(Collections.nCopies(20, write))) {
                stored += outcome.get() ? 1 : 0;
            }
            assertThat(stored).isOne();
        }
    }

    @Test
    void theScribeWritesAndOtherMembersRead() {
        WorkshopId workshop = workshopWorld.published(community.id(), steward);
        signUps.signUp(workshop, member);
        roles.take(workshop, Role.SCRIBE, member);
        close(workshop);
        PersonId reader = communities.join(community.id(), "Dan Reader", Standing.MEMBER);

        assertThat(minutes.enter(workshop, member).mayWrite()).isTrue();
        assertThat(minutes.enter(workshop, reader).mayWrite()).isFalse();
        assertThatThrownBy(() -> minutes.open(workshop, reader)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> minutes.write(workshop, reader, -1, "Mine")).isInstanceOf(NotFound.class);
    }

    @Test
    void peopleOfOtherCommunitiesAndManagersFindNothing() {
        WorkshopId workshop = workshopWorld.closed(community.id(), steward);

        assertThatThrownBy(() -> minutes.enter(workshop, persons.named("Eve"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> minutes.enter(workshop, community.manager())).isInstanceOf(NotFound.class);
    }

    @Test
    void thereIsNoTextBeforeTheWorkshopIsClosed() {
        WorkshopId workshop = workshopWorld.live(community.id(), steward);

        assertThat(minutes.enter(workshop, member).available()).isFalse();
        assertThatThrownBy(() -> minutes.open(workshop, steward)).isInstanceOf(NotFound.class);
        WorkshopId draft = workshopWorld.draft(community.id(), steward);
        assertThatThrownBy(() -> minutes.enter(draft, member)).isInstanceOf(NotFound.class);
    }

    @Test
    void writingAnewShowsWhatGoesAndBringsWhatCame() {
        WorkshopId workshop = workshopWorld.closed(community.id(), steward);
        minutes.write(workshop, steward, minutes.open(workshop, steward).version(), "By hand");
        decisions.record(community.id(), workshop, Actor.of(steward), "Ana", "We try the blue card");

        assertThat(minutes.regeneration(workshop, steward).lost()).containsExactly("By hand");
        assertThat(minutes.regeneration(workshop, steward).gained()).contains("- We try the blue card (Ana)");
        long seen = minutes.open(workshop, steward).version();
        assertThat(minutes.regenerate(workshop, steward, seen)).isEqualTo(Regenerated.DONE);
        assertThat(body(workshop)).contains("We try the blue card").doesNotContain("By hand");
        assertThat(minutes.regenerate(workshop, steward, seen)).isEqualTo(Regenerated.STALE);
    }

    private int stored(WorkshopId workshop) {
        return database.sql("select count(*) from minutes where workshop_id = :id")
                .param("id", workshop.value())
                .query(Integer.class)
                .single();
    }
}
