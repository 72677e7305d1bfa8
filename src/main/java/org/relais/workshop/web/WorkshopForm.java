package org.relais.workshop.web;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.relais.community.CommunityHeader;
import org.relais.shared.Ids;
import org.relais.shared.Versions;
import org.relais.topic.TopicId;
import org.relais.workshop.Purpose;
import org.relais.workshop.Slot;
import org.relais.workshop.Venue;
import org.relais.workshop.WorkshopDesign;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.WorkshopPlan;

/**
 * A workshop as typed, whatever was typed.
 *
 * @param request identity that a new workshop gets, so that a form sent twice makes one
 * @param version of the workshop that was on the screen
 * @param membersOnly sent when guests with the code stay outside
 * @param act what the button of the agenda says that was pressed, if one was
 * @param steps with that act already done
 */
record WorkshopForm(
        @Nullable String request,
        @Nullable String version,
        @Nullable String title,
        @Nullable String intention,
        @Nullable String objective,
        @Nullable String measure,
        @Nullable String objectiveDueOn,
        @Nullable String deliverable,
        @Nullable String benefit,
        @Nullable String date,
        @Nullable String time,
        @Nullable String zone,
        @Nullable String minutes,
        @Nullable String place,
        @Nullable String link,
        @Nullable String capacity,
        @Nullable String membersOnly,
        List<String> topics,
        @Nullable String act,
        List<StepForm> steps) {

    /** Steps come as {@code steps[0].title} and the like; text in their place is no form of ours. */
    static final String WITH_STEPS = "!steps";

    private static final String USUAL_TIME = "14:00";
    private static final String USUAL_MINUTES = "60";
    private static final String USUAL_CAPACITY = "12";

    @SuppressWarnings("NullAway") // binding leaves out what was not sent, and gaps in a list of steps
    WorkshopForm {
        topics = topics == null
                ? List.of()
                : topics.stream().filter(Objects::nonNull).toList();
        steps = AgendaEdit.apply(
                act,
                steps == null
                        ? List.of()
                        : steps.stream().filter(Objects::nonNull).toList());
    }

    static WorkshopForm proposed(CommunityHeader community, List<StepForm> steps) {
        return new WorkshopForm(
                Ids.next().toString(),
                null,
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                USUAL_TIME,
                community.zone().getId(),
                USUAL_MINUTES,
                "",
                "",
                USUAL_CAPACITY,
                null,
                List.of(),
                null,
                steps);
    }

    static WorkshopForm of(WorkshopDesign design) {
        return of(design.plan(), design.version());
    }

    private static WorkshopForm of(WorkshopPlan plan, long version) {
        Purpose purpose = plan.purpose();
        Slot slot = plan.slot();
        Venue venue = plan.venue();
        ZonedDateTime start = slot.startsAt().atZone(slot.zone());
        return new WorkshopForm(
                null,
                String.valueOf(version),
                purpose.title(),
                purpose.intention(),
                purpose.objective(),
                purpose.measure(),
                purpose.objectiveDueOn() == null ? "" : purpose.objectiveDueOn().toString(),
                purpose.deliverable(),
                purpose.benefit(),
                start.toLocalDate().toString(),
                LocalTime.of(start.getHour(), start.getMinute()).toString(),
                slot.zone().getId(),
                String.valueOf(slot.minutes()),
                venue.place(),
                venue.link(),
                String.valueOf(venue.capacity()),
                venue.membersOnly() ? "true" : null,
                plan.topics().stream().map(TopicId::toString).toList(),
                null,
                plan.steps().stream().map(StepForm::of).toList());
    }

    WorkshopId id() {
        return new WorkshopId(Ids.sent(request));
    }

    /** What was never on the list of topics is nothing. */
    List<TopicId> topicIds() {
        return topics.stream()
                .filter(typed -> typed.length() == 36)
                .map(typed -> new TopicId(Ids.sent(typed)))
                .toList();
    }

    long seenVersion() {
        return Versions.sent(version);
    }
}
