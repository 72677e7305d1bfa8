package org.relais.workshop.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.relais.shared.Ids;
import org.relais.shared.Letters;
import org.relais.workshop.ReservedSeatsId;
import org.relais.workshop.Seat;
import org.relais.workshop.SeatCard;
import org.relais.workshop.SeatMode;
import org.relais.workshop.SeatWish;
import org.relais.workshop.ShowMeTo;

/**
 * What somebody says about their seat; all of it can be left out, and what cannot be read is left out as well.
 *
 * @param team identity of the seats kept for it
 */
record SeatForm(
        @Nullable String mode,
        @Nullable String showMeTo,
        @Letters(max = SeatWish.LONGEST_NEEDS) @Nullable String accessNeeds,
        @Nullable String team) {

    static SeatForm of(SeatCard card) {
        Seat seat = card.mine();
        return seat == null || !card.living()
                ? new SeatForm(SeatMode.IN_PERSON.name(), ShowMeTo.PARTICIPANTS.name(), "", "")
                : new SeatForm(
                        seat.mode().name(),
                        seat.showMeTo().name(),
                        card.accessNeeds(),
                        seat.reserved() == null ? "" : seat.reserved().toString());
    }

    SeatWish toWish() {
        return new SeatWish(
                Chosen.of(SeatMode.values(), mode).orElse(null),
                Chosen.of(ShowMeTo.values(), showMeTo).orElse(ShowMeTo.PARTICIPANTS),
                Objects.requireNonNullElse(accessNeeds, "").strip(),
                team == null || team.length() != 36 ? null : new ReservedSeatsId(Ids.sent(team)));
    }
}
