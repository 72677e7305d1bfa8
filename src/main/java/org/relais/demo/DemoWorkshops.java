package org.relais.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.relais.workshop.Delivery;
import org.relais.workshop.WorkshopState;
import org.springframework.stereotype.Component;

/** Writes the workshops of a story: six that were held, the one that starts within the hour, a draft. */
@Component
class DemoWorkshops {

    private static final LocalTime USUAL_TIME = LocalTime.of(14, 0);

    /** In minutes; what is announced for another day is at the usual time. */
    private static final int ONE_DAY = 24 * 60;

    private final DemoTables tables;
    private final DemoAims aims;
    private final DemoSeats seats;
    private final DemoTopics topics;
    private final DemoRooms rooms;
    private final DemoOutcomes outcomes;
    private final DemoPolls polls;

    DemoWorkshops(
            DemoTables tables,
            DemoAims aims,
            DemoSeats seats,
            DemoTopics topics,
            DemoRooms rooms,
            DemoOutcomes outcomes,
            DemoPolls polls) {
        this.tables = tables;
        this.aims = aims;
        this.seats = seats;
        this.topics = topics;
        this.rooms = rooms;
        this.outcomes = outcomes;
        this.polls = polls;
    }

    void write(DemoStory story, DemoCast cast, List<UUID> backlog, Instant now) {
        story.workshops().forEach(held -> held(story, cast, held, now));
        announced(story, cast, story.next(), backlog, now);
        announced(story, cast, story.later(), backlog, now);
        draft(story, cast, now);
    }

    private void held(DemoStory story, DemoCast cast, DemoStory.Held held, Instant now) {
        var starts = atUsualTime(story, now.minus(Duration.ofDays(held.daysAgo())));
        var ends = starts.plus(Duration.ofMinutes(length(story)));
        var workshop = tables.insert(Row.of("workshop")
                .with("community_id", cast.community())
                .with("made_by", cast.person(held.attended().getFirst()))
                .with("title", held.title())
                .with("intention", held.intention())
                .with("benefit", held.benefit())
                .with("starts_at", starts)
                .with("minutes", length(story))
                .with("zone", story.zone().getId())
                .with("place", held.place())
                .with("link", "")
                .with("capacity", held.capacity())
                .with("members_only", false)
                .with("state", WorkshopState.CLOSED)
                .with("made_at", starts.minus(Duration.ofDays(14)))
                .with("published_at", starts.minus(Duration.ofDays(10)))
                .with("began_at", starts)
                .with("closed_at", ends)
                .with("version", 0));
        aims.write(
                workshop, held.aims(), ends.atZone(story.zone()).toLocalDate().plusDays(30));
        tables.link(Row.of("delivery")
                .with("workshop_id", workshop)
                .with("outcome", Delivery.PRODUCED)
                .with("said_by", cast.person(held.attended().getFirst()))
                .with("said_at", ends));
        seats.signUp(cast, workshop, held.attended(), starts.minus(Duration.ofDays(5)));
        seats.roles(cast, workshop, held.roles(), starts.minus(Duration.ofDays(3)));
        var steps = agenda(story, workshop);
        var topic = topics.discussed(held.discussed(), cast, starts.minus(Duration.ofDays(12)), ends);
        treats(workshop, List.of(topic));
        var run = new DemoRun(workshop, steps, topic, starts, ends);
        rooms.write(story, cast, held, run);
        outcomes.write(story, cast, held, run, now);
    }

    private void announced(DemoStory story, DemoCast cast, DemoStory.Next next, List<UUID> backlog, Instant now) {
        var ahead = now.plus(Duration.ofMinutes(next.startsInMinutes()));
        var starts = next.startsInMinutes() < ONE_DAY ? ahead : atUsualTime(story, ahead);
        var workshop = tables.insert(Row.of("workshop")
                .with("community_id", cast.community())
                .with("made_by", cast.person(story.offers().facilitator()))
                .with("title", next.title())
                .with("intention", next.intention())
                .with("benefit", next.benefit())
                .with("starts_at", starts)
                .with("minutes", length(story))
                .with("zone", story.zone().getId())
                .with("place", next.place())
                .with("link", next.link())
                .with("capacity", next.capacity())
                .with("members_only", false)
                .with("state", WorkshopState.PUBLISHED)
                .with("made_at", now.minus(Duration.ofDays(8)))
                .with("published_at", now.minus(Duration.ofDays(7)))
                .with("version", 0));
        aims.write(
                workshop, next.aims(), starts.atZone(story.zone()).toLocalDate().plusDays(14));
        aims.prepare(workshop, cast, next.prepare());
        seats.signUp(cast, workshop, next.signedUp(), now.minus(Duration.ofDays(4)));
        seats.queue(cast, workshop, next.waiting(), now.minus(Duration.ofDays(2)));
        seats.roles(cast, workshop, next.roles(), now.minus(Duration.ofDays(2)));
        agenda(story, workshop);
        treats(workshop, next.topics().stream().map(backlog::get).toList());
    }

    private void draft(DemoStory story, DemoCast cast, Instant now) {
        var draft = story.draft();
        var starts = atUsualTime(story, now.plus(Duration.ofDays(draft.startsInDays())));
        var workshop = tables.insert(Row.of("workshop")
                .with("community_id", cast.community())
                .with("made_by", cast.person(story.offers().facilitator()))
                .with("title", draft.title())
                .with("intention", draft.intention())
                .with("benefit", "")
                .with("starts_at", starts)
                .with("minutes", length(story))
                .with("zone", story.zone().getId())
                .with("place", "")
                .with("link", "")
                .with("capacity", 12)
                .with("members_only", false)
                .with("state", WorkshopState.DRAFT)
                .with("made_at", now.minus(Duration.ofHours(20)))
                .with("version", 0));
        agenda(story, workshop);
        polls.ask(story, cast, workshop, starts, now);
    }

    private List<UUID> agenda(DemoStory story, UUID workshop) {
        var steps = new ArrayList<UUID>();
        for (var step : story.steps()) {
            steps.add(tables.insert(Row.of("agenda_step")
                    .with("workshop_id", workshop)
                    .with("position", steps.size())
                    .with("title", step.title())
                    .with("format", step.format())
                    .with("phase", step.phase())
                    .with("minutes", step.minutes())));
        }
        return steps;
    }

    private void treats(UUID workshop, List<UUID> treated) {
        for (int position = 0; position < treated.size(); position++) {
            tables.link(Row.of("workshop_topic")
                    .with("workshop_id", workshop)
                    .with("topic_id", treated.get(position))
                    .with("position", position));
        }
    }

    private static int length(DemoStory story) {
        return story.steps().stream().mapToInt(DemoStory.Step::minutes).sum();
    }

    private static Instant atUsualTime(DemoStory story, Instant day) {
        return WorkingDays.from(day.atZone(story.zone())).with(USUAL_TIME).toInstant();
    }
}
