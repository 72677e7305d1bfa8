package org.relais.workshop.web;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relais.community.CommunityHeader;
import org.relais.shared.Ids;
import org.relais.topic.TopicId;
import org.relais.workshop.AgendaStep;
import org.relais.workshop.Aims;
import org.relais.workshop.Blueprint;
import org.relais.workshop.Preparation;
import org.relais.workshop.Purpose;
import org.relais.workshop.Slot;
import org.relais.workshop.Venue;
import org.relais.workshop.WorkshopDesign;
import org.relais.workshop.WorkshopPlan;

/** The form of a workshop before anybody types in it. */
final class PlanForms {

    private PlanForms() {}

    /** A new workshop of which nothing is said yet. */
    static WorkshopForm empty(CommunityHeader community) {
        Content nothing = new Content("", "", "", Aims.NONE, Preparation.NONE, List.of(), List.of());
        return form(Ids.next().toString(), null, nothing, Frame.usual(community, 60, 12));
    }

    /** A new workshop after a design that is there already; its date and place are still to be said. */
    static WorkshopForm after(Blueprint blueprint, CommunityHeader community) {
        Content content = Content.of(
                blueprint.purpose(), blueprint.aims(), blueprint.preparation(), List.of(), blueprint.steps());
        Frame frame = Frame.usual(community, blueprint.minutes(), blueprint.capacity());
        return form(Ids.next().toString(), null, content, frame);
    }

    /** A workshop that is there already. */
    static WorkshopForm of(WorkshopDesign design) {
        WorkshopPlan plan = design.plan();
        Content content = Content.of(plan.purpose(), plan.aims(), plan.preparation(), plan.topics(), plan.steps());
        return form(null, String.valueOf(design.version()), content, Frame.of(plan.slot(), plan.venue()));
    }

    /** What a workshop is for and how it goes. */
    private record Content(
            String title,
            String intention,
            String benefit,
            Aims aims,
            Preparation preparation,
            List<TopicId> topics,
            List<AgendaStep> steps) {

        static Content of(
                Purpose purpose, Aims aims, Preparation preparation, List<TopicId> topics, List<AgendaStep> steps) {
            return new Content(
                    purpose.title(), purpose.intention(), purpose.benefit(), aims, preparation, topics, steps);
        }
    }

    /** When and where it is, and for how many. */
    private record Frame(
            String date,
            String time,
            String zone,
            int minutes,
            String place,
            String link,
            int capacity,
            boolean membersOnly) {

        private static final String USUAL_TIME = "14:00";

        static Frame usual(CommunityHeader community, int minutes, int capacity) {
            return new Frame("", USUAL_TIME, community.zone().getId(), minutes, "", "", capacity, false);
        }

        static Frame of(Slot slot, Venue venue) {
            ZonedDateTime start = slot.startsAt().atZone(slot.zone());
            return new Frame(
                    start.toLocalDate().toString(),
                    LocalTime.of(start.getHour(), start.getMinute()).toString(),
                    slot.zone().getId(),
                    slot.minutes(),
                    venue.place(),
                    venue.link(),
                    venue.capacity(),
                    venue.membersOnly());
        }
    }

    private static WorkshopForm form(@Nullable String request, @Nullable String version, Content content, Frame frame) {
        return new WorkshopForm(
                request,
                version,
                content.title(),
                content.intention(),
                content.benefit(),
                content.aims().objectives().stream().map(ObjectiveForm::of).toList(),
                content.aims().deliverables().stream().map(DeliverableForm::of).toList(),
                String.join("\n", content.aims().criteria()),
                frame.date(),
                frame.time(),
                frame.zone(),
                String.valueOf(frame.minutes()),
                frame.place(),
                frame.link(),
                String.valueOf(frame.capacity()),
                Typed.tick(frame.membersOnly()),
                content.preparation().items().stream().map(PreparationForm::of).toList(),
                content.preparation().data().stream().map(DataForm::of).toList(),
                content.preparation().dependencies().stream()
                        .map(DependencyForm::of)
                        .toList(),
                String.join("\n", content.preparation().access()),
                content.topics().stream().map(TopicId::toString).toList(),
                null,
                content.steps().stream().map(StepForm::of).toList());
    }
}
