package org.relais.live.leancoffee;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * "Do we go on with this card?", as everybody may see it.
 *
 * @param minutes what going on gives
 * @param verdict null while it is open
 * @param answered how many have said something; while it is open that is all that is told (L6)
 */
public record TimeBallot(
        UUID id, int minutes, @Nullable Verdict verdict, int answered, int continuing, int movingOn, int abstaining) {

    public boolean open() {
        return verdict == null;
    }

    /** The group is through with the card: what is left to say is its next step. */
    public boolean over() {
        return verdict == Verdict.MOVE_ON || verdict == Verdict.STOP;
    }

    public boolean asked() {
        return verdict == Verdict.CONTINUE || verdict == Verdict.MOVE_ON;
    }
}
