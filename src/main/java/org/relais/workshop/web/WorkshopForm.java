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
import org.relais.workshop.Aims;
import org.relais.workshop.Preparation;
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
 * @param criteria of success, one on each line; so is access
 * @param act what the button of a list says that was pressed, if one was
 * @param steps with that act already done, like all lists
 */
record WorkshopForm(
        @Nullable String request,
        @Nullable String version,
        @Nullable String title,
        @Nullable String intention,
        @Nullable String benefit,
        List<ObjectiveForm> objectives,
        List<DeliverableForm> deliverables,
        @Nullable String criteria,
        @Nullable String date,
        @Nullable String time,
        @Nullable String zone,
        @Nullable String minutes,
        @Nullable String place,
        @Nullable String link,
        @Nullable String capacity,
        @Nullable String membersOnly,
        List<PreparationForm> items,
        List<DataForm> data,
        List<DependencyForm> dependencies,
        @Nullable String access,
        List<String> topics,
        @Nullable String act,
        List<StepForm> steps) {

    private static final ListEdit<ObjectiveForm> OBJECTIVES =
            new ListEdit<>("objectives", Aims.MOST_OBJECTIVES, ObjectiveForm::blank);
    private static final ListEdit<DeliverableForm> DELIVERABLES =
            new ListEdit<>("deliverables", Aims.MOST_DELIVERABLES, DeliverableForm::blank);
    private static final ListEdit<PreparationForm> ITEMS =
            new ListEdit<>("items", Preparation.MOST_ITEMS, PreparationForm::blank);
    private static final ListEdit<DataForm> DATA = new ListEdit<>("data", Preparation.MOST_DATA, DataForm::blank);
    private static final ListEdit<DependencyForm> DEPENDENCIES =
            new ListEdit<>("dependencies", Preparation.MOST_DEPENDENCIES, DependencyForm::blank);

    private static final String USUAL_TIME = "14:00";
    private static final String USUAL_MINUTES = "60";
    private static final String USUAL_CAPACITY = "12";

    @SuppressWarnings("NullAway") // binding leaves out what was not sent, and gaps in a list of steps
    WorkshopForm {
        objectives = OBJECTIVES.apply(act, objectives);
        deliverables = DELIVERABLES.apply(act, deliverables);
        items = ITEMS.apply(act, items);
        data = DATA.apply(act, data);
        dependencies = DEPENDENCIES.apply(act, dependencies);
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
                List.of(),
                List.of(),
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
                List.of(),
                List.of(),
                "",
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
        Preparation preparation = plan.preparation();
        ZonedDateTime start = slot.startsAt().atZone(slot.zone());
        return new WorkshopForm(
                null,
                String.valueOf(version),
                purpose.title(),
                purpose.intention(),
                purpose.benefit(),
                plan.aims().objectives().stream().map(ObjectiveForm::of).toList(),
                plan.aims().deliverables().stream().map(DeliverableForm::of).toList(),
                String.join("\n", plan.aims().criteria()),
                start.toLocalDate().toString(),
                LocalTime.of(start.getHour(), start.getMinute()).toString(),
                slot.zone().getId(),
                String.valueOf(slot.minutes()),
                venue.place(),
                venue.link(),
                String.valueOf(venue.capacity()),
                Typed.tick(venue.membersOnly()),
                preparation.items().stream().map(PreparationForm::of).toList(),
                preparation.data().stream().map(DataForm::of).toList(),
                preparation.dependencies().stream().map(DependencyForm::of).toList(),
                String.join("\n", preparation.access()),
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
