package org.relais.series;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relais.people.PersonId;
import org.relais.workshop.PagePart;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.WorkshopPage;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the page of a workshop that comes back: the one before, the next one, all of them (S112); or a way to let it come back. */
@Component
@Order(10)
class ChainPart implements PagePart {

    private static final String TEMPLATE = "series/_chain";

    private final SeriesRows rows;
    private final FollowingWorkshops following;

    ChainPart(SeriesRows rows, FollowingWorkshops following) {
        this.rows = rows;
        this.following = following;
    }

    @Override
    public Optional<Shown> of(WorkshopPage page, PersonId reader) {
        WorkshopId workshop = page.line().id();
        Optional<Shown> chain = rows.of(workshop)
                .map(series -> new Shown(Place.BESIDE, TEMPLATE, "chain", chain(series, page, reader)));
        return chain.isPresent() || !page.planner()
                ? chain
                : Optional.of(new Shown(Place.BELOW, TEMPLATE, "repeat", workshop));
    }

    private SeriesChain chain(Series series, WorkshopPage page, PersonId reader) {
        WorkshopId workshop = page.line().id();
        Occurrence here = series.find(workshop);
        List<Occurrence> planned = series.occurrences().stream()
                .filter(occurrence -> occurrence.equals(here) || shown(occurrence, page, reader))
                .toList();
        int index = planned.indexOf(here);
        return new SeriesChain(
                series.cadence(),
                series.occurrences().getFirst().plannedOn(),
                here,
                planned,
                at(planned, index - 1),
                at(planned, index + 1),
                page.planner() ? following.following(workshop, reader) : 0);
    }

    /** What was called off is no part of the chain; a draft is for those who plan it (T9). */
    private static boolean shown(Occurrence occurrence, WorkshopPage page, PersonId reader) {
        return switch (occurrence.state()) {
            case CANCELLED -> false;
            case DRAFT -> page.community().steward() || occurrence.madeBy().equals(reader);
            case PUBLISHED, LIVE, CLOSED -> true;
        };
    }

    private static @Nullable Occurrence at(List<Occurrence> planned, int index) {
        return index >= 0 && index < planned.size() ? planned.get(index) : null;
    }
}
