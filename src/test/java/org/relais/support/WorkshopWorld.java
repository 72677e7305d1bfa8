package org.relais.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.relais.community.CommunityId;
import org.relais.people.PersonId;
import org.relais.topic.TopicId;
import org.relais.workshop.AgendaStep;
import org.relais.workshop.Aims;
import org.relais.workshop.Deliverable;
import org.relais.workshop.Designs;
import org.relais.workshop.Dimensions;
import org.relais.workshop.Objective;
import org.relais.workshop.Phase;
import org.relais.workshop.Preparation;
import org.relais.workshop.Purpose;
import org.relais.workshop.Slot;
import org.relais.workshop.StepId;
import org.relais.workshop.Venue;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.WorkshopPlan;
import org.relais.workshop.Workshops;
import org.springframework.stereotype.Component;

/** Makes workshops in every state for tests: the steward of {@link CommunityWorld} may plan and lead them. */
@Component
public class WorkshopWorld {

    private final Designs designs;
    private final Workshops workshops;
    private final Clock clock;

    WorkshopWorld(Designs designs, Workshops workshops, Clock clock) {
        this.designs = designs;
        this.workshops = workshops;
        this.clock = clock;
    }

    public WorkshopId draft(CommunityId community, PersonId author) {
        return draft(community, author, plan());
    }

    public WorkshopId draft(CommunityId community, PersonId author, WorkshopPlan plan) {
        return designs.draft(WorkshopId.next(), community, author, plan);
    }

    public WorkshopId published(CommunityId community, PersonId author) {
        return published(community, author, plan());
    }

    public WorkshopId published(CommunityId community, PersonId author, WorkshopPlan plan) {
        WorkshopId id = draft(community, author, plan);
        designs.publish(id, author, false);
        return id;
    }

    /** Begun, without a room: tests of the room open one instead. */
    public WorkshopId live(CommunityId community, PersonId author) {
        WorkshopId id = published(community, author);
        workshops.begin(id);
        return id;
    }

    public WorkshopId closed(CommunityId community, PersonId author) {
        WorkshopId id = live(community, author);
        workshops.close(id);
        return id;
    }

    public WorkshopId cancelled(CommunityId community, PersonId author) {
        WorkshopId id = published(community, author);
        designs.cancel(id, author);
        return id;
    }

    /** Tomorrow, for eight, follow-up, Lean Coffee and journal. */
    public WorkshopPlan plan() {
        return plan(8, clock.instant().plus(Duration.ofDays(1)));
    }

    public static WorkshopPlan plan(int capacity, Instant startsAt, TopicId... topics) {
        return new WorkshopPlan(
                purpose("From admission to the first scan"),
                aims(),
                new Slot(startsAt, 60, ZoneId.of("Europe/Paris")),
                new Venue("Room 12", "", capacity, false),
                Preparation.NONE,
                steps(),
                List.of(topics));
    }

    /** Tomorrow, with a step of each of these formats. */
    public WorkshopPlan planOf(String... formats) {
        List<AgendaStep> steps = Stream.of(formats)
                .map(format -> AgendaStep.of(StepId.next(), "Step: " + format, format, Phase.EXPLORE, 20))
                .toList();
        WorkshopPlan usual = plan();
        return new WorkshopPlan(
                usual.purpose(), usual.aims(), usual.slot(), usual.venue(), usual.preparation(), steps, List.of());
    }

    public static Purpose purpose(String title) {
        return new Purpose(
                title, "Understand where patients wait between two wards.", "one step that you can try tomorrow");
    }

    public static Aims aims() {
        return new Aims(
                List.of(new Objective(
                        "One waiting queue made visible.",
                        "Hours between the order and the scan",
                        "",
                        "",
                        null,
                        "Orders that wait at noon",
                        "",
                        "",
                        Dimensions.NONE)),
                List.of(Deliverable.of("A map of the three longest queues")),
                List.of());
    }

    public static List<AgendaStep> steps() {
        return List.of(
                AgendaStep.of(StepId.next(), "What we promised", "follow-up", Phase.RETURN, 8),
                AgendaStep.of(StepId.next(), "Lean Coffee", "lean-coffee", Phase.EXPLORE, 40),
                AgendaStep.of(StepId.next(), "What I take with me", "journal", Phase.CLOSE, 12));
    }
}
