package org.relais.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.commitment.CommitmentLine;
import org.relais.commitment.Commitments;
import org.relais.commitment.DecisionLine;
import org.relais.commitment.Decisions;
import org.relais.commitment.Wording;
import org.relais.community.Audience;
import org.relais.live.Conduct;
import org.relais.live.Seat;
import org.relais.people.Actor;
import org.relais.shared.NotFound;
import org.relais.support.AppTest;
import org.relais.support.CommitmentWorld;
import org.relais.support.RoomWorld;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
@DisplayName("The learning journal (R9.10, L20)")
class JournalsTests {

    @Autowired
    RoomWorld rooms;

    @Autowired
    CommitmentWorld world;

    @Autowired
    Journals journals;

    @Autowired
    JournalRetention retention;

    @Autowired
    Commitments commitments;

    @Autowired
    Decisions decisions;

    @Autowired
    Conduct conduct;

    @Autowired
    JdbcClient database;

    RoomWorld.Opened room;
    Actor guest;
    Seat seat;

    @BeforeEach
    void aGuestInTheLastStep() {
        room = rooms.opened();
        guest = rooms.guest();
        seat = rooms.join(room.room(), guest, "Gus");
        rooms.enter(room, "journal");
    }

    @Test
    @DisplayName("L20: each part can be left out")
    void eachPartCanBeLeftOut() {
        assertThat(write(new Page(null, null, null))).isEqualTo(Writing.DONE);
        assertThat(journals.of(seat.participant())).isPresent();
        assertThat(commitments.madeIn(room.workshop())).isEmpty();
        assertThat(decisions.madeIn(room.workshop())).isEmpty();
    }

    @Test
    @DisplayName("P13: after 12 months a surprise that was shared goes back to its author")
    void aSharedSurpriseGoesBack() {
        write(new Page(new Surprise("The queue is shorter at night", Sharing.COMMUNITY), null, null));
        retention.carryOut();
        assertThat(journals.sharedIn(room.workshop())).hasSize(1);

        database.sql("update journal_entry set written_at = written_at - interval '13 months' where participant_id = ?")
                .param(seat.participant().value())
                .update();
        retention.carryOut();

        assertThat(journals.sharedIn(room.workshop())).isEmpty();
        assertThat(journals.of(seat.participant()).orElseThrow().surprise())
                .map(Surprise::text)
                .hasValue("The queue is shorter at night");
    }

    @Test
    @DisplayName("L2, L20: a guest's decision and commitment bear the guest's name")
    void aGuestContributes() {
        write(new Page(null, decision("We review twice a day"), promise("I show the queue on the wall")));

        assertThat(commitments.madeIn(room.workshop())).singleElement().satisfies(made -> {
            assertThat(made.ownerName()).isEqualTo("Gus");
            assertThat(made.isOwnedBy(guest)).isTrue();
        });
        assertThat(decisions.madeIn(room.workshop()))
                .extracting(DecisionLine::statement, DecisionLine::ownerName)
                .containsExactly(tuple("We review twice a day", "Gus"));
    }

    @Test
    @DisplayName("L16: writing again corrects, and makes nothing twice")
    void writingAgainCorrects() {
        write(new Page(surprise(Sharing.GROUP), decision("Once a day"), promise("I show the queue")));
        write(new Page(surprise(Sharing.ME), decision("Twice a day"), promise("I show the queue on Mondays")));

        assertThat(commitments.madeIn(room.workshop()))
                .extracting(CommitmentLine::text)
                .containsExactly("I show the queue on Mondays");
        assertThat(decisions.madeIn(room.workshop()))
                .extracting(DecisionLine::statement)
                .containsExactly("Twice a day");
        assertThat(journals.sharedIn(room.workshop())).isEmpty();
    }

    @Test
    void takingAPartBackTakesItAway() {
        write(new Page(surprise(Sharing.GROUP), decision("Once a day"), promise("I show the queue")));
        write(new Page(null, null, null));

        assertThat(commitments.madeIn(room.workshop())).isEmpty();
        assertThat(decisions.madeIn(room.workshop())).isEmpty();
        assertThat(journals.sharedIn(room.workshop())).isEmpty();
    }

    @Test
    @DisplayName("R9.10: a surprise stays with its author unless shared")
    void aSurpriseStaysWithItsAuthor() {
        write(new Page(surprise(Sharing.ME), null, null));
        assertThat(journals.sharedIn(room.workshop())).isEmpty();

        write(new Page(surprise(Sharing.COMMUNITY), null, null));
        assertThat(journals.sharedIn(room.workshop()))
                .containsExactly(new SharedSurprise("Gus", "Two days of waiting", Sharing.COMMUNITY));
    }

    @Test
    @DisplayName("R9.2: who carries three lets one go first, and nothing is half written")
    void whoCarriesThreeLetsOneGo() {
        for (int n = 0; n < Commitments.CAP; n++) {
            world.commitment(room.community().id(), null, guest, CommitmentWorld.TEXT, Audience.COMMUNITY);
        }
        assertThat(write(new Page(surprise(Sharing.GROUP), null, promise("I show the queue"))))
                .isEqualTo(Writing.TOO_MANY);
        assertThat(journals.of(seat.participant())).isEmpty();

        var first =
                commitments.activeOf(room.community().id(), guest).getFirst().id();
        var promise = new Page.Promise(wording("I show the queue"), Audience.GROUP, first);
        assertThat(write(new Page(null, null, promise))).isEqualTo(Writing.DONE);
    }

    @Test
    void staysOpenForADayAfterTheEnd() {
        conduct.close(room.room(), room.lead());
        assertThat(write(new Page(surprise(Sharing.GROUP), null, null))).isEqualTo(Writing.DONE);

        database.sql("update room set closed_at = now() - interval '25 hours' where id = ?")
                .param(room.room().value())
                .update();
        assertThat(write(new Page(null, null, null))).isEqualTo(Writing.OVER);
    }

    @Test
    void whoeverIsNotInTheRoomWritesNothing() {
        assertThatThrownBy(() -> journals.write(room.room(), rooms.guest(), new Page(null, null, null)))
                .isInstanceOf(NotFound.class);
    }

    private Writing write(Page page) {
        return journals.write(room.room(), guest, page);
    }

    private static Surprise surprise(Sharing sharing) {
        return new Surprise("Two days of waiting", sharing);
    }

    private static Page.Resolution decision(String statement) {
        return new Page.Resolution(statement, Audience.COMMUNITY);
    }

    private Page.Promise promise(String text) {
        return new Page.Promise(wording(text), Audience.GROUP, null);
    }

    private Wording wording(String text) {
        LocalDate day = world.today().plusDays(7);
        return new Wording(text, CommitmentWorld.SIGN, day);
    }
}
