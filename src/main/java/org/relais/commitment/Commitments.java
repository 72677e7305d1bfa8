package org.relais.commitment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relais.community.CommunityId;
import org.relais.people.Actor;
import org.relais.people.PersonId;
import org.relais.workshop.WorkshopId;

/** Door of the module for commitments. Only the owner changes a state (P7, R9.3). */
public interface Commitments {

    CommitmentId make(NewCommitment commitment);

    /** Active ones of the community whose date is on or before the day: what the next workshop opens with (L21). */
    List<CommitmentLine> due(CommunityId community, LocalDate day);

    /** All that came out of a workshop, in the order they were made. */
    List<CommitmentLine> madeIn(WorkshopId workshop);

    /** Active ones of a person, soonest first. */
    List<CommitmentLine> activeOf(PersonId person);

    /** Published to the organisation and made in {@code [from, to)}: what a manager may read (P3). */
    List<CommitmentLine> publishedBetween(CommunityId community, LocalDate from, LocalDate to);

    /**
     * The owner says what became of it. Adapting makes a new active commitment from {@code adapted}.
     *
     * @return false when it was settled already, differently
     * @throws org.relais.shared.NotFound when it is not the actor's own
     */
    boolean settle(CommitmentId id, Actor owner, CommitmentState state, @Nullable String note);
}
