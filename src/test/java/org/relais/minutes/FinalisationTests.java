package org.relais.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.community.Activities;
import org.relais.people.Actor;
import org.relais.shared.NotFound;
import org.relais.workshop.WorkshopId;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Finalising minutes")
class FinalisationTests extends WithMinutes {

    @Autowired
    Finalisations finalisations;

    @Autowired
    MinutesHistory history;

    @Autowired
    Activities activities;

    WorkshopId workshop;

    @BeforeEach
    void aClosedWorkshop() {
        workshop = workshopWorld.closed(community.id(), steward);
    }

    @Test
    @DisplayName("T17: a version is frozen; editing makes the next one, and the history keeps both")
    void freezes() {
        String first = body(workshop);
        assertThat(finalise()).isEqualTo(Finalising.DONE);
        decisions.record(community.id(), workshop, Actor.of(steward), "Ana", "We try the blue card");
        assertThat(body(workshop)).isEqualTo(first);
        assertThat(page().finalised()).isTrue();

        write("Another text");
        assertThat(page().finalised()).isFalse();
        assertThat(finalise()).isEqualTo(Finalising.DONE);
        write("A third text");

        assertThat(history.show(workshop, 1, member).body()).isEqualTo(first);
        assertThat(history.show(workshop, 2, member).body()).isEqualTo("Another text");
        assertThat(body(workshop)).isEqualTo("A third text");
        assertThat(history.compare(workshop, 1, 2, member).versions())
                .extracting(VersionLine::number)
                .containsExactly(2, 1);
        assertThat(history.compare(workshop, 2, Comparison.NOW, member)
                        .changes()
                        .lines())
                .containsExactly(
                        new Changes.Line(Changes.Kind.FIRST, "Another text"),
                        new Changes.Line(Changes.Kind.SECOND, "A third text"));
    }

    @Test
    @DisplayName("T17: only the newest version can be taken back, once")
    void takesBackTheNewestOnly() {
        finalise();
        write("Another text");
        finalise();

        assertThat(finalisations.takeBack(workshop, steward, 1)).isFalse();
        assertThat(finalisations.takeBack(workshop, steward, 2)).isTrue();
        assertThat(finalisations.takeBack(workshop, steward, 2)).isFalse();
        assertThat(finalisations.takeBack(workshop, steward, 1)).isFalse();
        assertThat(page().finalised()).isFalse();
        assertThat(history.show(workshop, 2, member).version().stands()).isFalse();
        assertThat(minutes.finalised(workshop)).isPresent();
    }

    @Test
    @DisplayName("T17: the same text keeps its number, another one gets the next")
    void keepsTheNumberOfAText() {
        finalise();
        assertThat(finalise()).isEqualTo(Finalising.UNCHANGED);
        finalisations.takeBack(workshop, steward, 1);
        assertThat(minutes.finalised(workshop)).isEmpty();

        assertThat(finalise()).isEqualTo(Finalising.DONE);
        assertThat(page().latest()).extracting(VersionLine::number).isEqualTo(1);
        assertThat(page().finalised()).isTrue();

        finalisations.takeBack(workshop, steward, 1);
        write("Another text");
        finalise();
        assertThat(page().latest()).extracting(VersionLine::number).isEqualTo(2);
    }

    @Test
    @DisplayName("T16: what was not seen is not finalised")
    void refusesATextThatWasNotSeen() {
        long seen = page().version();
        write("Another text");

        assertThat(finalisations.finalise(workshop, steward, seen, false)).isEqualTo(Finalising.STALE);
        assertThat(minutes.finalised(workshop)).isEmpty();
    }

    @Test
    void isWrittenDown() {
        finalise();
        finalisations.takeBack(workshop, steward, 1);

        assertThat(activities.of("minutes", workshop))
                .extracting(Activities.Noted::act)
                .containsExactly("finalised", "taken-back");
    }

    @Test
    void isForWhoeverWrites() {
        assertThatThrownBy(() -> finalisations.finalise(workshop, member, -1, false))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> finalisations.preview(workshop, member)).isInstanceOf(NotFound.class);
        finalise();
        assertThatThrownBy(() -> finalisations.takeBack(workshop, member, 1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> history.show(workshop, 1, community.manager())).isInstanceOf(NotFound.class);
    }

    @Test
    void thereIsNoHistoryBeforeTheFirstVersion() {
        assertThatThrownBy(() -> history.compare(workshop, 1, Comparison.NOW, member))
                .isInstanceOf(NotFound.class);
    }

    private Finalising finalise() {
        return finalisations.finalise(workshop, steward, page().version(), false);
    }

    private void write(String text) {
        assertThat(minutes.write(workshop, steward, page().version(), text)).isTrue();
    }

    private MinutesPage page() {
        return minutes.enter(workshop, steward);
    }
}
