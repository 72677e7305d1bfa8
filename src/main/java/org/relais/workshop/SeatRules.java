package org.relais.workshop;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the seats of a workshop are given.
 *
 * @param signUpOpensAt null: as soon as it is published
 * @param signUpClosesAt null: when the room closes
 * @param remoteSeats for those who take part from elsewhere; null: they share the seats of the workshop
 */
@Embeddable
public record SeatRules(
        @Nullable Instant signUpOpensAt,
        @Nullable Instant signUpClosesAt,
        @Enumerated(EnumType.STRING) Promotion promotion,
        @Nullable Integer remoteSeats) {

    public SeatRules {
        if (signUpOpensAt != null && signUpClosesAt != null && !signUpOpensAt.isBefore(signUpClosesAt)) {
            throw new IllegalArgumentException("Sign-up closes before it opens");
        }
        if (remoteSeats != null && (remoteSeats < 1 || remoteSeats > Venue.MOST)) {
            throw new IllegalArgumentException(remoteSeats + " remote seats");
        }
    }

    static SeatRules usual() {
        return new SeatRules(null, null, Promotion.AUTO_CONFIRM, null);
    }

    SeatRules open() {
        return new SeatRules(null, null, promotion, remoteSeats);
    }

    SeatRules closed(Instant now) {
        Instant opened = signUpOpensAt != null && signUpOpensAt.isBefore(now) ? signUpOpensAt : null;
        return new SeatRules(opened, now, promotion, remoteSeats);
    }

    boolean beforeOpening(Instant now) {
        return signUpOpensAt != null && now.isBefore(signUpOpensAt);
    }

    boolean afterClosing(Instant now) {
        return signUpClosesAt != null && !now.isBefore(signUpClosesAt);
    }
}
