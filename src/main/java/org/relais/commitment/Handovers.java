package org.relais.commitment;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relais.community.Communities;
import org.relais.people.Actor;
import org.relais.people.People;
import org.relais.people.PersonId;
import org.relais.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A commitment goes from one member to another, who accepts it first: nothing is assigned to anybody (P9). */
@Service
@Transactional
public class Handovers {

    private final CommitmentRepository repository;
    private final Commitments commitments;
    private final Communities communities;
    private final People people;
    private final Clock clock;

    Handovers(
            CommitmentRepository repository,
            Commitments commitments,
            Communities communities,
            People people,
            Clock clock) {
        this.repository = repository;
        this.commitments = commitments;
        this.communities = communities;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Asks a member to take the commitment over; until they accept, it stays where it is.
     *
     * @return false when the person is no member, or the owner
     */
    public boolean offer(CommitmentId id, Actor owner, PersonId to) {
        var commitment = active(id, owner);
        if (to.equals(owner.person()) || !communities.isMember(commitment.line().community(), to)) {
            return false;
        }
        commitment.offerTo(to);
        return true;
    }

    /** The owner does not ask any more. */
    public void withdraw(CommitmentId id, Actor owner) {
        active(id, owner).offerTo(null);
    }

    /**
     * The person takes it over: a new commitment of theirs, and the old one is handed over.
     *
     * @param instead one of theirs that they let go for it
     * @return empty when they carry enough already and let none go (R9.2)
     * @throws NotFound when nobody asked this person, or not any more
     */
    public Optional<CommitmentId> accept(CommitmentId id, PersonId person, @Nullable CommitmentId instead) {
        var old = offered(id, person);
        var mine = old.line().madeAnewBy(Actor.of(person), people.find(person).name());
        var taken = commitments.make(CommitmentId.next(), mine, instead);
        taken.ifPresent(next -> {
            repository.findById(next).orElseThrow().follows(old);
            old.settle(CommitmentState.HANDED_OVER, null, clock.instant());
        });
        return taken;
    }

    /** No reason is asked (P8). */
    public void refuse(CommitmentId id, PersonId person) {
        offered(id, person).offerTo(null);
    }

    private Commitment offered(CommitmentId id, PersonId person) {
        return repository
                .lock(id)
                .filter(commitment -> commitment.isOfferedTo(person))
                .filter(commitment -> communities.isMember(commitment.line().community(), person))
                .orElseThrow(() -> new NotFound(id));
    }

    private Commitment active(CommitmentId id, Actor owner) {
        return repository
                .lock(id)
                .filter(commitment -> commitment.isOwnedBy(owner) && commitment.isActive())
                .orElseThrow(() -> new NotFound(id));
    }
}
