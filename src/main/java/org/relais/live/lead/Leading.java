package org.relais.live.lead;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.relais.live.ParticipantId;

/**
 * Who leads a room now (L17).
 *
 * @param lead null when nobody came who may lead
 * @param deputy asked first when whoever leads is gone
 * @param offeredTo who may have the lead with one word
 * @param returning the offer stands because that one led before, and was gone
 */
public record Leading(
        @Nullable ParticipantId lead,
        @Nullable ParticipantId deputy,
        @Nullable ParticipantId offeredTo,
        boolean returning,
        Vacancy vacancy) {

    public static final Leading NOBODY = new Leading(null, null, null, false, Vacancy.NONE);

    public boolean isLead(ParticipantId id) {
        return id.equals(lead);
    }

    public boolean isDeputy(ParticipantId id) {
        return id.equals(deputy);
    }

    public boolean isOfferedTo(ParticipantId id) {
        return id.equals(offeredTo);
    }

    /** Whoever leads is gone, and this is somebody who may step in now. */
    public boolean mayTake(ParticipantId id) {
        return !isLead(id) && (vacancy == Vacancy.ANYONE || vacancy == Vacancy.DEPUTY && isDeputy(id));
    }

    /** Differs when somebody may see another question about the lead than before. */
    public String key() {
        return lead + "/" + offeredTo + "/" + (vacancy == Vacancy.DEPUTY ? Objects.toString(deputy) : vacancy);
    }
}
