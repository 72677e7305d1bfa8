package org.relais.commitment;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relais.community.Audience;
import org.relais.community.Communities;
import org.relais.community.CommunityHeader;
import org.relais.community.CommunityId;
import org.relais.people.Actor;
import org.relais.people.People;
import org.relais.people.PersonId;
import org.relais.shared.NotFound;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.Workshops;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Commitments for somebody who reads: never more than their audience allows (P2). */
@Service
@Transactional(readOnly = true)
public class ReadableCommitments {

    /** How long an answer stays on the wall (R9.7). */
    static final Duration MEMORY = Duration.ofDays(90);

    private final CommitmentRepository repository;
    private final CommitmentEditRepository edits;
    private final Communities communities;
    private final Workshops workshops;
    private final People people;
    private final Clock clock;

    ReadableCommitments(
            CommitmentRepository repository,
            CommitmentEditRepository edits,
            Communities communities,
            Workshops workshops,
            People people,
            Clock clock) {
        this.repository = repository;
        this.edits = edits;
        this.communities = communities;
        this.workshops = workshops;
        this.people = people;
        this.clock = clock;
    }

    /** The wall of a community as one of its members sees it. */
    public Wall wall(CommunityHeader community, PersonId reader) {
        var groups = repository.workshopsWith(community.id(), Audience.GROUP).stream()
                .filter(workshop -> workshops.isSignedUp(new WorkshopId(workshop), reader))
                .toList();
        var since = clock.instant().minus(MEMORY);
        var lines = repository.readable(community.id(), reader, Audience.GROUP, groups, since).stream()
                .map(Commitment::line)
                .toList();
        return Wall.of(lines, today(community));
    }

    /**
     * One commitment for a reader; {@link NotFound} when it is not meant for them. Its owner finds it without being a
     * member: somebody who was a guest (L3), or has left.
     */
    public CommitmentDetails show(CommitmentId id, PersonId reader) {
        var commitment = repository.findById(id).orElseThrow(() -> new NotFound(id));
        var line = commitment.line();
        var community = communities.headerFor(line.community(), reader);
        var mine = commitment.isOwnedBy(Actor.of(reader));
        if (!mine && !(community.member() && mayRead(commitment, reader))) {
            throw new NotFound(id);
        }
        return new CommitmentDetails(
                line,
                commitment.version(),
                mine,
                mine && commitment.mayBeReworded(today(community)),
                mine && commitment.mayBeDeleted(clock.instant()),
                commitment.isOfferedTo(reader),
                mine ? nameOf(commitment.offeredTo()) : null,
                edits.of(id).stream().map(CommitmentEdit::earlier).toList(),
                readable(predecessor(commitment), reader),
                readable(repository.successor(id), reader));
    }

    /** Active ones that their owners ask a member to take over (P9). */
    public List<CommitmentLine> offeredTo(PersonId person, CommunityId community) {
        return repository.offeredTo(person, community).stream()
                .map(Commitment::line)
                .toList();
    }

    private boolean mayRead(Commitment commitment, PersonId reader) {
        var line = commitment.line();
        return line.audience() != Audience.GROUP
                || commitment.isOwnedBy(Actor.of(reader))
                || commitment.isOfferedTo(reader)
                || line.workshop() != null && workshops.isSignedUp(line.workshop(), reader);
    }

    private Optional<Commitment> predecessor(Commitment commitment) {
        return Optional.ofNullable(commitment.predecessor()).flatMap(repository::findById);
    }

    private @Nullable CommitmentLine readable(Optional<Commitment> other, PersonId reader) {
        return other.filter(commitment -> mayRead(commitment, reader))
                .map(Commitment::line)
                .orElse(null);
    }

    private @Nullable String nameOf(@Nullable PersonId person) {
        return person == null ? null : people.find(person).name();
    }

    private LocalDate today(CommunityHeader community) {
        return LocalDate.now(clock.withZone(community.zone()));
    }
}
