package org.relais.notification.answer;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.relais.workshop.WorkshopId;

/**
 * What somebody sees who follows a link from a mail: only what the mail said, and what they can do now.
 *
 * @param deadline until when an offered seat is kept
 * @param position on the waiting list
 */
public record AnswerPage(
        WorkshopId workshop,
        String title,
        Instant startsAt,
        int minutes,
        ZoneId zone,
        Standing standing,
        @Nullable Instant deadline,
        int position) {

    /** Where the reader stands, as far as it decides what they can do. */
    public enum Standing {
        SEATED(false, true),
        OFFERED(true, true),
        WAITING(true, true),
        /** No seat, and none asked for. */
        NONE(true, false),
        /** The workshop took place, or does not. */
        OVER(false, false),
        CANCELLED(false, false);

        private final boolean mayCome;
        private final boolean mayLeave;

        Standing(boolean mayCome, boolean mayLeave) {
            this.mayCome = mayCome;
            this.mayLeave = mayLeave;
        }

        public boolean mayCome() {
            return mayCome;
        }

        public boolean mayLeave() {
            return mayLeave;
        }
    }
}
