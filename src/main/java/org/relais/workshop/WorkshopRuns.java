package org.relais.workshop;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.relais.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What the room tells about a workshop: it began, it closed. */
@Component
class WorkshopRuns {

    private final WorkshopRepository repository;
    private final ChosenTopics topics;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WorkshopRuns(WorkshopRepository repository, ChosenTopics topics, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.topics = topics;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The room opened; asked again, nothing happens.
     *
     * @throws NotFound when the workshop is a draft or was cancelled: there is no room to open
     */
    void begin(WorkshopId id) {
        Workshop workshop = lock(id);
        switch (workshop.state()) {
            case PUBLISHED -> workshop.begin(clock.instant());
            case LIVE, CLOSED -> {}
            case DRAFT, CANCELLED -> throw new NotFound(id);
        }
    }

    /** The room closed; topics that were not reached go back to the backlog. Publishes {@link WorkshopClosed}, once. */
    void close(WorkshopId id) {
        Workshop workshop = lock(id);
        if (workshop.state() == WorkshopState.LIVE) {
            Instant now = clock.instant();
            workshop.close(now);
            topics.change(workshop.community(), workshop.plan().topics(), List.of());
            events.publishEvent(new WorkshopClosed(id, now));
        }
    }

    private Workshop lock(WorkshopId id) {
        return repository.lock(id).orElseThrow(() -> new NotFound(id));
    }
}
