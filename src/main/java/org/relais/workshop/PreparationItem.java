package org.relais.workshop;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;
import org.relais.people.PersonId;
import org.relais.shared.Texts;

/**
 * Something to read or to do before a workshop (C6). Its identity survives edits of the plan, and with it who takes care
 * of it: somebody who said so (P9), never somebody who was chosen.
 *
 * @param link https only; may be empty
 */
@Embeddable
public record PreparationItem(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "id"))
        PreparationId id,

        String text,
        String link,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "owner_id")) @Nullable
        PersonId owner,

        boolean ready) {

    public static final int LONGEST = 200;

    public PreparationItem {
        Texts.between(1, LONGEST, text);
        Texts.between(0, Venue.LONGEST_LINK, link);
        if (!link.isEmpty() && !Venue.isLink(link)) {
            throw new IllegalArgumentException("Links are https");
        }
    }

    /** As planned, before anybody takes care of it. */
    public static PreparationItem of(PreparationId id, String text, String link) {
        return new PreparationItem(id, text, link, null, false);
    }

    /** Planned anew, and cared for as before. */
    PreparationItem caredForAs(PreparationItem before) {
        return new PreparationItem(id, text, link, before.owner, before.ready);
    }

    PreparationItem untouched() {
        return of(PreparationId.next(), text, link);
    }
}
