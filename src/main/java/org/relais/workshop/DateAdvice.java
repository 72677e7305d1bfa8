package org.relais.workshop;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.relais.community.CommunityId;

/** What another module knows that speaks against a date: advice for whoever looks for one, never a refusal. */
public interface DateAdvice {

    /** @param workshop whose date is looked for */
    record Question(CommunityId community, WorkshopId workshop, Instant startsAt, Instant endsAt, ZoneId zone) {

        public static Question about(WorkshopId workshop, CommunityId community, Slot slot) {
            return new Question(community, workshop, slot.startsAt(), slot.endsAt(), slot.zone());
        }
    }

    /** Sentences in the reader's language. */
    List<String> on(Question question);
}
