package org.relais.workshop.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.relais.shared.Ids;
import org.relais.shared.Versions;
import org.relais.topic.TopicId;
import org.relais.workshop.Aims;
import org.relais.workshop.Preparation;
import org.relais.workshop.WorkshopId;

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
        List<StepForm> sent = steps == null
                ? List.of()
                : steps.stream().filter(Objects::nonNull).toList();
        steps = AgendaEdit.apply(act, sent, AgendaView.timetable(sent, time, minutes));
    }

    /** More than its deliverables was said of what is to come of it. */
    public boolean isAimed() {
        return !objectives.stream().allMatch(ObjectiveForm::isBlank) || !Typed.nothing(criteria);
    }

    /** Something was said of what has to be there before. */
    public boolean isPrepared() {
        return !items.stream().allMatch(PreparationForm::isBlank)
                || !data.stream().allMatch(DataForm::isBlank)
                || !dependencies.stream().allMatch(DependencyForm::isBlank)
                || !Typed.nothing(access);
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
