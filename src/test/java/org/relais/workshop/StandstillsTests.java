package org.relais.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.people.PersonId;
import org.relais.shared.Ids;
import org.relais.workshop.Standstill.Reason;

@DisplayName("R3.4: why nothing moves")
class StandstillsTests {

    private static final Instant NOW = Instant.parse("2026-11-24T13:00:00Z");
    private static final Venue ROOM = new Venue("Room 12", "", 2, false);
    private static final Venue BOTH = new Venue("Room 12", "https://example.org/call", 2, false);
    private static final ReservedSeats SUPPORT =
            new ReservedSeats(new ReservedSeatsId(Ids.next()), "Support", 2, LocalDate.of(2026, 12, 3));

    private final Seat waiter = seat(SeatState.WAITING, SeatMode.IN_PERSON, 1, null);

    @Test
    @DisplayName("All seats are taken")
    void full() {
        assertThat(why(ROOM, SeatRules.usual(), List.of(), confirmed(), confirmed()))
                .containsExactly(Standstill.of(Reason.FULL, 0));
    }

    @Test
    @DisplayName("Seats are kept for a team until a day; not those that the team has already")
    void kept() {
        assertThat(why(ROOM, SeatRules.usual(), List.of(SUPPORT))).containsExactly(Standstill.kept(SUPPORT, 2));
        Seat ofTheTeam = confirmed().edited(SeatMode.IN_PERSON, ShowMeTo.PARTICIPANTS, SUPPORT.id());
        assertThat(why(ROOM, SeatRules.usual(), List.of(SUPPORT), ofTheTeam))
                .containsExactly(Standstill.kept(SUPPORT, 1));
    }

    @Test
    @DisplayName("A seat is offered to somebody else, who answers by then")
    void offered() {
        Seat offer = waiter(2).moved(SeatState.OFFERED, 2, NOW);
        assertThat(why(ROOM, SeatRules.usual(), List.of(), confirmed(), offer))
                .containsExactly(Standstill.offered(1, NOW));
    }

    @Test
    @DisplayName("There are more people than seats")
    void crowded() {
        assertThat(why(ROOM, SeatRules.usual(), List.of(), confirmed(), confirmed(), confirmed()))
                .containsExactly(Standstill.of(Reason.CROWDED, 1));
    }

    @Test
    @DisplayName("Remote seats are free, which this person did not ask for")
    void otherMode() {
        var rules = new SeatRules(null, null, Promotion.AUTO_CONFIRM, 3);
        assertThat(why(BOTH, rules, List.of(), confirmed(), confirmed()))
                .containsExactly(Standstill.of(Reason.OTHER_MODE, 3));
    }

    @Test
    @DisplayName("Nothing to wait for: the first to click has it")
    void firstClick() {
        assertThat(why(ROOM, SeatRules.usual(), List.of(), confirmed()))
                .containsExactly(Standstill.of(Reason.FIRST_CLICK, 1));
    }

    private List<Standstill> why(Venue venue, SeatRules rules, List<ReservedSeats> kept, Seat... others) {
        List<Seat> living = new ArrayList<>(List.of(others));
        living.add(waiter);
        return Standstills.of(new Occupancy(new SeatCount(venue, rules, kept, living)), waiter);
    }

    private static Seat confirmed() {
        return seat(SeatState.CONFIRMED, SeatMode.IN_PERSON, null, null);
    }

    private static Seat waiter(int queueNo) {
        return seat(SeatState.WAITING, SeatMode.IN_PERSON, queueNo, null);
    }

    private static Seat seat(SeatState state, SeatMode mode, @Nullable Integer queueNo, @Nullable Instant deadline) {
        return new Seat(
                SeatId.next(),
                WorkshopId.next(),
                PersonId.next(),
                state,
                queueNo,
                0,
                deadline,
                mode,
                ShowMeTo.PARTICIPANTS,
                null,
                "",
                NOW);
    }
}
