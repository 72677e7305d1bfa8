package org.relais.workshop;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.relais.people.PersonId;
import org.relais.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Workshops for messages and calendars, without asking who reads. */
@Service
@Transactional(readOnly = true)
public class WorkshopBriefs {

    private final WorkshopRepository repository;
    private final WorkshopTimetable timetable;
    private final RoleRows roles;

    WorkshopBriefs(WorkshopRepository repository, WorkshopTimetable timetable, RoleRows roles) {
        this.repository = repository;
        this.timetable = timetable;
        this.roles = roles;
    }

    public WorkshopBrief of(WorkshopId id) {
        return repository.findById(id).map(this::brief).orElseThrow(() -> new NotFound(id));
    }

    /** All that are no drafts, were not called off, and start in {@code [from, to)}. */
    public List<WorkshopTimes> startingBetween(Instant from, Instant to) {
        return timetable.takingPlaceBetween(from, to);
    }

    /** Those whose room closed in {@code [from, to)}. */
    public List<WorkshopId> closedBetween(Instant from, Instant to) {
        return timetable.closedBetween(from, to);
    }

    /** The same of one workshop, as it is in this transaction; empty for a draft, and when it was called off. */
    public Optional<WorkshopTimes> times(WorkshopId id) {
        return repository.findById(id).flatMap(Workshop::times);
    }

    /** Those in which the person has a seat and that start at this time or after, also when they were called off. */
    public List<WorkshopBrief> seatedIn(PersonId person, Instant since) {
        return repository.seatedIn(person.value(), since).stream()
                .map(this::brief)
                .toList();
    }

    private WorkshopBrief brief(Workshop workshop) {
        return workshop.brief(roles.of(workshop.id()));
    }
}
