package org.relais.commitment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relais.community.Audience;
import org.relais.community.Communities;
import org.relais.community.CommunityId;
import org.relais.people.Actor;
import org.relais.people.PersonId;
import org.relais.shared.NotFound;
import org.relais.workshop.WorkshopId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door of the module for commitments. Only the owner changes a state (P7, R9.3). */
@Service
@Transactional
public class Commitments {

    /** Active commitments that one owner carries in one community (R9.2). */
    public static final int CAP = 3;

    private final CommitmentRepository repository;
    private final Communities communities;
    private final Clock clock;

    Commitments(CommitmentRepository repository, Communities communities, Clock clock) {
        this.repository = repository;
        this.communities = communities;
        this.clock = clock;
    }

    /** @throws CommitmentCapReached when the owner carries {@link #CAP} active ones already (R9.2) */
    public CommitmentId make(NewCommitment commitment) {
        return make(CommitmentId.next(), commitment, null).orElseThrow(CommitmentCapReached::new);
    }

    /**
     * Makes a commitment under an identity that the form brought: sent twice, it is one.
     *
     * @param instead one of the owner's that they let go for it, if one too many is carried
     * @return empty when the owner carries {@link #CAP} active ones already and lets none go (R9.2)
     */
    public Optional<CommitmentId> make(CommitmentId id, NewCommitment made, @Nullable CommitmentId instead) {
        repository.oneAtATime(
                "commitment " + made.owner().person() + made.owner().guest());
        var existing = repository.findById(id);
        if (existing.isPresent()) {
            return Optional.of(owned(existing.get(), made.owner()).id());
        }
        if (!hasRoom(made, instead)) {
            return Optional.empty();
        }
        return Optional.of(
                repository.save(new Commitment(id, made, clock.instant())).id());
    }

    /** Lets the one go that is named only where that makes the room which is needed: refused, nothing has changed. */
    private boolean hasRoom(NewCommitment made, @Nullable CommitmentId instead) {
        var active = activeOf(made.community(), made.owner()).stream()
                .map(CommitmentLine::id)
                .toList();
        if (active.size() < CAP) {
            return true;
        }
        if (active.size() > CAP || instead == null || !active.contains(instead)) {
            return false;
        }
        settle(instead, made.owner(), CommitmentState.LET_GO, null);
        return true;
    }

    /** Active ones of the community whose date is on or before the day: what the next workshop opens with (L21). */
    @Transactional(readOnly = true)
    public List<CommitmentLine> due(CommunityId community, LocalDate day) {
        return lines(repository.due(community, day));
    }

    /** Commitments by identity, in the order given, settled or not. */
    @Transactional(readOnly = true)
    public List<CommitmentLine> named(List<CommitmentId> ids) {
        return lines(repository.findByIdIn(ids)).stream()
                .sorted(Comparator.comparingInt(line -> ids.indexOf(line.id())))
                .toList();
    }

    /** All that came out of a workshop, in the order they were made. */
    @Transactional(readOnly = true)
    public List<CommitmentLine> madeIn(WorkshopId workshop) {
        return madeIn(List.of(workshop));
    }

    @Transactional(readOnly = true)
    public List<CommitmentLine> madeIn(Collection<WorkshopId> workshops) {
        return lines(repository.madeIn(workshops));
    }

    /** Active ones of a person, soonest first. */
    @Transactional(readOnly = true)
    public List<CommitmentLine> activeOf(PersonId person) {
        return lines(repository.activeOf(person));
    }

    /** Active ones of a person or guest in one community, soonest first. */
    @Transactional(readOnly = true)
    public List<CommitmentLine> activeOf(CommunityId community, Actor owner) {
        var active = owner.person() != null
                ? repository.activeOf(owner.person())
                : repository.activeOf(Objects.requireNonNull(owner.guest()));
        return lines(active).stream()
                .filter(line -> line.community().equals(community))
                .toList();
    }

    /** Published to the organisation and made in {@code [from, to)}: what a manager may read (P3). */
    @Transactional(readOnly = true)
    public List<CommitmentLine> publishedBetween(CommunityId community, LocalDate from, LocalDate to) {
        return madeBetween(community, from, to).stream()
                .filter(line -> line.tellsTo(Audience.ORGANISATION))
                .toList();
    }

    /** All made in {@code [from, to)}, whatever their audience: for counting only (P10). */
    @Transactional(readOnly = true)
    public List<CommitmentLine> madeBetween(CommunityId community, LocalDate from, LocalDate to) {
        var zone = communities.header(community).zone();
        return lines(repository.madeBetween(
                community,
                from.atStartOfDay(zone).toInstant(),
                to.atStartOfDay(zone).toInstant()));
    }

    /**
     * The owner says what became of it. What it was adapted into, or who took it over, is said afterwards.
     *
     * @return false when it was settled already, differently
     * @throws NotFound when it is not the actor's own
     */
    public boolean settle(CommitmentId id, Actor owner, CommitmentState state, @Nullable String note) {
        return owned(id, owner).settle(state, note, clock.instant());
    }

    /** Back to active, when the owner pressed the wrong button. What came out of it already stays, and so does it. */
    public void reopen(CommitmentId id, Actor owner) {
        var commitment = owned(id, owner);
        if (repository.successor(id).isEmpty()) {
            commitment.reopen();
        }
    }

    private Commitment owned(CommitmentId id, Actor owner) {
        return owned(repository.lock(id).orElseThrow(() -> new NotFound(id)), owner);
    }

    private static Commitment owned(Commitment commitment, Actor owner) {
        if (!commitment.isOwnedBy(owner)) {
            throw new NotFound(commitment.id());
        }
        return commitment;
    }

    private static List<CommitmentLine> lines(List<Commitment> commitments) {
        return commitments.stream().map(Commitment::line).toList();
    }
}
