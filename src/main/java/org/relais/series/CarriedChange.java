package org.relais.series;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.function.Function;
import org.relais.workshop.AgendaStep;
import org.relais.workshop.Aims;
import org.relais.workshop.DataNeed;
import org.relais.workshop.Deliverable;
import org.relais.workshop.Dependency;
import org.relais.workshop.Objective;
import org.relais.workshop.Preparation;
import org.relais.workshop.PreparationId;
import org.relais.workshop.PreparationItem;
import org.relais.workshop.Purpose;
import org.relais.workshop.Slot;
import org.relais.workshop.StepId;
import org.relais.workshop.Venue;
import org.relais.workshop.WorkshopPlan;

/**
 * A change of one workshop, seen from one that follows it. The rule: a follower takes over what was changed, except where
 * it says something else already than the changed one said before; there it keeps its own. Topics are never carried over.
 *
 * @param days how many days later the follower is, if the changed one was moved to another day
 */
record CarriedChange(WorkshopPlan before, WorkshopPlan after, long days) {

    private static final StepId NO_STEP = StepId.next();
    private static final PreparationId NO_ITEM = PreparationId.next();

    private static final CarriedLines<AgendaStep> STEPS =
            new CarriedLines<>(step -> step.with(NO_STEP), AgendaStep::title, (changed, own) -> changed.with(own.id()));
    private static final CarriedLines<Objective> OBJECTIVES =
            new CarriedLines<>(Objective::undated, Objective::result, (changed, own) -> changed);
    private static final CarriedLines<Deliverable> DELIVERABLES = CarriedLines.whole();
    private static final CarriedLines<String> TEXTS = CarriedLines.whole();
    private static final CarriedLines<PreparationItem> ITEMS = new CarriedLines<>(
            item -> PreparationItem.of(NO_ITEM, item.text(), item.link()),
            PreparationItem::text,
            (changed, own) -> new PreparationItem(own.id(), changed.text(), changed.link(), own.owner(), own.ready()));
    private static final CarriedLines<DataNeed> DATA = new CarriedLines<>(
            need -> new DataNeed(need.metric(), need.source(), false),
            DataNeed::metric,
            (changed, own) -> new DataNeed(changed.metric(), changed.source(), own.ready()));
    private static final CarriedLines<Dependency> TEAMS =
            new CarriedLines<>(team -> new Dependency(team.team(), false), Dependency::team, (changed, own) -> own);

    /** What the follower plans from now on; objectives that are new to it are looked at as long after it. */
    WorkshopPlan over(WorkshopPlan own) {
        Slot slot = slot(own.slot());
        WorkshopPlan changed = after.again(slot);
        return new WorkshopPlan(
                purpose(own.purpose()),
                aims(own.aims(), changed.aims()),
                slot,
                venue(own.venue()),
                preparation(own.preparation(), changed.preparation()),
                STEPS.over(own.steps(), before.steps(), changed.steps()),
                own.topics());
    }

    private Purpose purpose(Purpose own) {
        return new Purpose(
                taken(own, Purpose::title, before.purpose(), after.purpose()),
                taken(own, Purpose::intention, before.purpose(), after.purpose()),
                taken(own, Purpose::benefit, before.purpose(), after.purpose()));
    }

    private Aims aims(Aims own, Aims changed) {
        Aims was = before.aims();
        return new Aims(
                OBJECTIVES.over(own.objectives(), was.objectives(), changed.objectives()),
                DELIVERABLES.over(own.deliverables(), was.deliverables(), changed.deliverables()),
                TEXTS.over(own.criteria(), was.criteria(), changed.criteria()));
    }

    private Slot slot(Slot own) {
        LocalTime time = taken(own, CarriedChange::time, before.slot(), after.slot());
        ZoneId zone = taken(own, Slot::zone, before.slot(), after.slot());
        int minutes = taken(own, Slot::minutes, before.slot(), after.slot());
        LocalDate day = own.day().plusDays(days);
        return new Slot(ZonedDateTime.of(day, time, zone).toInstant(), minutes, zone);
    }

    private Venue venue(Venue own) {
        return new Venue(
                taken(own, Venue::place, before.venue(), after.venue()),
                taken(own, Venue::link, before.venue(), after.venue()),
                taken(own, Venue::capacity, before.venue(), after.venue()),
                taken(own, Venue::membersOnly, before.venue(), after.venue()));
    }

    private Preparation preparation(Preparation own, Preparation changed) {
        Preparation was = before.preparation();
        return new Preparation(
                ITEMS.over(own.items(), was.items(), changed.items()),
                DATA.over(own.data(), was.data(), changed.data()),
                TEAMS.over(own.dependencies(), was.dependencies(), changed.dependencies()),
                TEXTS.over(own.access(), was.access(), changed.access()));
    }

    private static LocalTime time(Slot slot) {
        return LocalTime.ofInstant(slot.startsAt(), slot.zone());
    }

    private static <T, P> P taken(T own, Function<T, P> part, T before, T after) {
        P kept = part.apply(own);
        return kept.equals(part.apply(before)) ? part.apply(after) : kept;
    }
}
