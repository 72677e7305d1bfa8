package org.relais.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.relais.workshop.Role;
import org.relais.workshop.WorkshopState;
import org.springframework.stereotype.Component;

/** Writes the workshops of a story: three that were held, the one that starts within the hour, a draft. */
@Component
class DemoWorkshops {

    private static final LocalTime USUAL_TIME = LocalTime.of(14, 0);

    private final DemoTables tables;
    private final DemoTopics topics;
    private final DemoOutcomes outcomes;

    DemoWorkshops(DemoTables tables, DemoTopics topics, DemoOutcomes outcomes) {
        this.tables = tables;
        this.topics = topics;
        this.outcomes = outcomes;
    }

    void write(DemoStory story, DemoCast cast, List<UUID> backlog, Instant now) {
        story.workshops().forEach(held -> held(story, cast, held, now));
        next(story, cast, backlog, now);
        draft(story, cast, now);
    }

    private void held(DemoStory story, DemoCast cast, DemoStory.Held held, Instant now) {
        var starts = atUsualTime(story, now.minus(Duration.ofDays(held.daysAgo())));
        var ends = starts.plus(Duration.ofMinutes(length(story)));
        var workshop = tables.insert(
                "workshop",
                "community_id",
                cast.community(),
                "made_by",
                cast.person(held.attended().getFirst()),
                "title",
                held.title(),
                "intention",
                held.intention(),
                "objective",
                held.objective(),
                "measure",
                held.measure(),
                "objective_due_on",
                ends.atZone(story.zone()).toLocalDate().plusDays(30),
                "deliverable",
                held.deliverable(),
                "benefit",
                held.benefit(),
                "starts_at",
                starts,
                "minutes",
                length(story),
                "zone",
                story.zone().getId(),
                "place",
                held.place(),
                "link",
                "",
                "capacity",
                held.capacity(),
                "members_only",
                false,
                "state",
                WorkshopState.CLOSED,
                "made_at",
                starts.minus(Duration.ofDays(14)),
                "published_at",
                starts.minus(Duration.ofDays(10)),
                "began_at",
                starts,
                "closed_at",
                ends,
                "version",
                0);
        signUp(cast, workshop, held.attended(), starts.minus(Duration.ofDays(5)));
        roles(cast, workshop, held.roles(), starts.minus(Duration.ofDays(3)));
        var steps = agenda(story, workshop);
        var topic = topics.discussed(held.discussed(), cast, starts.minus(Duration.ofDays(12)), ends);
        treats(workshop, List.of(topic));
        outcomes.write(story, cast, held, new DemoRun(workshop, steps, topic, starts, ends), now);
    }

    private void next(DemoStory story, DemoCast cast, List<UUID> backlog, Instant now) {
        var next = story.next();
        var starts = now.plus(Duration.ofMinutes(next.startsInMinutes()));
        var workshop = tables.insert(
                "workshop",
                "community_id",
                cast.community(),
                "made_by",
                cast.person(story.offers().facilitator()),
                "title",
                next.title(),
                "intention",
                next.intention(),
                "objective",
                next.objective(),
                "measure",
                next.measure(),
                "objective_due_on",
                starts.atZone(story.zone()).toLocalDate().plusDays(14),
                "deliverable",
                next.deliverable(),
                "benefit",
                next.benefit(),
                "starts_at",
                starts,
                "minutes",
                length(story),
                "zone",
                story.zone().getId(),
                "place",
                next.place(),
                "link",
                "",
                "capacity",
                next.capacity(),
                "members_only",
                false,
                "state",
                WorkshopState.PUBLISHED,
                "made_at",
                now.minus(Duration.ofDays(8)),
                "published_at",
                now.minus(Duration.ofDays(7)),
                "version",
                0);
        signUp(cast, workshop, next.signedUp(), now.minus(Duration.ofDays(4)));
        roles(cast, workshop, next.roles(), now.minus(Duration.ofDays(2)));
        agenda(story, workshop);
        treats(workshop, next.topics().stream().map(backlog::get).toList());
    }

    private void draft(DemoStory story, DemoCast cast, Instant now) {
        var draft = story.draft();
        var workshop = tables.insert(
                "workshop",
                "community_id",
                cast.community(),
                "made_by",
                cast.person(story.offers().facilitator()),
                "title",
                draft.title(),
                "intention",
                draft.intention(),
                "objective",
                "",
                "measure",
                "",
                "deliverable",
                "",
                "benefit",
                "",
                "starts_at",
                atUsualTime(story, now.plus(Duration.ofDays(draft.startsInDays()))),
                "minutes",
                length(story),
                "zone",
                story.zone().getId(),
                "place",
                "",
                "link",
                "",
                "capacity",
                12,
                "members_only",
                false,
                "state",
                WorkshopState.DRAFT,
                "made_at",
                now.minus(Duration.ofHours(20)),
                "version",
                0);
        agenda(story, workshop);
    }

    private List<UUID> agenda(DemoStory story, UUID workshop) {
        var steps = new ArrayList<UUID>();
        for (var step : story.steps()) {
            steps.add(tables.insert(
                    "agenda_step",
                    "workshop_id",
                    workshop,
                    "position",
                    steps.size(),
                    "title",
                    step.title(),
                    "format",
                    step.format(),
                    "phase",
                    step.phase(),
                    "minutes",
                    step.minutes()));
        }
        return steps;
    }

    private void signUp(DemoCast cast, UUID workshop, List<String> people, Instant at) {
        people.forEach(key ->
                tables.insert("sign_up", "workshop_id", workshop, "person_id", cast.person(key), "requested_at", at));
    }

    private void roles(DemoCast cast, UUID workshop, Map<Role, String> holders, Instant at) {
        holders.forEach((role, key) -> tables.link(
                "role_assignment",
                "workshop_id",
                workshop,
                "role",
                role,
                "person_id",
                cast.person(key),
                "taken_at",
                at));
    }

    private void treats(UUID workshop, List<UUID> treated) {
        for (int position = 0; position < treated.size(); position++) {
            tables.link(
                    "workshop_topic", "workshop_id", workshop, "topic_id", treated.get(position), "position", position);
        }
    }

    private static int length(DemoStory story) {
        return story.steps().stream().mapToInt(DemoStory.Step::minutes).sum();
    }

    private static Instant atUsualTime(DemoStory story, Instant day) {
        return ZonedDateTime.ofInstant(day, story.zone()).with(USUAL_TIME).toInstant();
    }
}
