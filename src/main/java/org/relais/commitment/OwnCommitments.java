package org.relais.commitment;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.relais.community.Audience;
import org.relais.community.Communities;
import org.relais.people.Actor;
import org.relais.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What only the owner of a commitment may do with it: other words, other readers, another version, taking it back. */
@Service
@Transactional
public class OwnCommitments {

    private final CommitmentRepository repository;
    private final CommitmentEditRepository edits;
    private final Communities communities;
    private final Clock clock;

    OwnCommitments(
            CommitmentRepository repository, CommitmentEditRepository edits, Communities communities, Clock clock) {
        this.repository = repository;
        this.edits = edits;
        this.communities = communities;
        this.clock = clock;
    }

    /**
     * Other words before the date; what it said stays in its history (R9.8).
     *
     * @param version of the commitment that the owner had before the eyes
     * @return what happened; nothing is changed unless it is {@link Rewording#DONE}
     */
    public Rewording reword(CommitmentId id, Actor owner, long version, Wording wording) {
        var commitment = owned(id, owner);
        if (commitment.version() != version) {
            return Rewording.STALE;
        }
        return reword(commitment, wording);
    }

    /** The same without a version: for the journal, where the author corrects what they have just written. */
    public Rewording reword(CommitmentId id, Actor owner, Wording wording) {
        return reword(owned(id, owner), wording);
    }

    /**
     * Smaller or different is a respectable act (R9.8): settles the commitment as adapted and makes its next version,
     * for the same readers. A commitment that was said to be adapted before gets its next version now.
     *
     * @param next identity of the new one, brought by the form: sent twice, it is one
     * @throws NotFound when it is not the actor's own, or came to another end
     */
    public CommitmentId adapt(CommitmentId id, Actor owner, CommitmentId next, Wording wording, @Nullable String note) {
        var old = owned(id, owner);
        if (repository.successor(id).isPresent()) {
            return repository.successor(id).orElseThrow().id();
        }
        if (!old.settle(CommitmentState.ADAPTED, note, clock.instant())) {
            throw new NotFound(id);
        }
        var made = old.line().madeAnewBy(owner, old.line().ownerName());
        var adapted = new Commitment(next, made, clock.instant());
        adapted.reword(wording);
        adapted.follows(old);
        return repository.save(adapted).id();
    }

    /** Widening is the author's own click, and can be taken back for what is shown from now on (P2, P12). */
    public void showTo(CommitmentId id, Actor owner, Audience audience) {
        var commitment = owned(id, owner);
        if (audience != Audience.GROUP || commitment.line().workshop() != null) {
            commitment.showTo(audience);
        }
    }

    /**
     * Takes it back without a trace, within 48 hours (R9.9).
     *
     * @return false when that time is over: it can be let go instead
     */
    public boolean delete(CommitmentId id, Actor owner) {
        var commitment = owned(id, owner);
        if (!commitment.mayBeDeleted(clock.instant())) {
            return false;
        }
        repository.delete(commitment);
        return true;
    }

    private Rewording reword(Commitment commitment, Wording wording) {
        var line = commitment.line();
        var today = LocalDate.now(
                clock.withZone(communities.header(line.community()).zone()));
        if (!commitment.mayBeReworded(today)) {
            return Rewording.TOO_FAR;
        }
        var before = commitment.reword(wording);
        if (!before.equals(wording)) {
            edits.save(new CommitmentEdit(line.id(), before, clock.instant()));
        }
        return Rewording.DONE;
    }

    private Commitment owned(CommitmentId id, Actor owner) {
        return repository
                .lock(id)
                .filter(commitment -> commitment.isOwnedBy(owner))
                .orElseThrow(() -> new NotFound(id));
    }
}
