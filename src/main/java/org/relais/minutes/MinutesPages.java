package org.relais.minutes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relais.commitment.Commitments;
import org.relais.community.Audience;
import org.relais.community.CommunityHeader;
import org.relais.journal.Journals;
import org.relais.journal.Sharing;
import org.relais.live.Rooms;
import org.relais.people.Actor;
import org.relais.people.People;
import org.relais.people.PersonId;
import org.relais.people.PersonView;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.WorkshopLine;
import org.relais.workshop.Workshops;
import org.springframework.stereotype.Component;

/** Puts together what one reader sees of the minutes. */
@Component
class MinutesPages {

    private final Composition composition;
    private final Commitments commitments;
    private final Journals journals;
    private final Workshops workshops;
    private final Rooms rooms;
    private final People people;

    MinutesPages(
            Composition composition,
            Commitments commitments,
            Journals journals,
            Workshops workshops,
            Rooms rooms,
            People people) {
        this.composition = composition;
        this.commitments = commitments;
        this.journals = journals;
        this.workshops = workshops;
        this.rooms = rooms;
        this.people = people;
    }

    MinutesPage early(WorkshopLine workshop, CommunityHeader community) {
        return new MinutesPage(community, workshop, "", null, MinutesPage.GENERATED, false, ForGroup.NOTHING);
    }

    MinutesPage page(
            WorkshopLine workshop, CommunityHeader community, PersonId reader, Optional<WrittenMinutes> written) {
        return new MinutesPage(
                community,
                workshop,
                written.map(WrittenMinutes::body).orElseGet(() -> composition.of(workshop.id(), community)),
                written.map(this::writing).orElse(null),
                written.map(WrittenMinutes::version).orElse(MinutesPage.GENERATED),
                workshops.mayWriteMinutes(workshop.id(), reader),
                tookPart(workshop.id(), reader) ? forGroup(workshop.id()) : ForGroup.NOTHING);
    }

    private MinutesPage.Writing writing(WrittenMinutes minutes) {
        Map<PersonId, PersonView> writers = people.named(List.of(minutes.writtenBy()));
        @Nullable PersonView writer = writers.get(minutes.writtenBy());
        return new MinutesPage.Writing(writer == null ? "" : writer.name(), minutes.writtenAt());
    }

    private boolean tookPart(WorkshopId workshop, PersonId reader) {
        return workshops.isSignedUp(workshop, reader)
                || rooms.of(workshop)
                        .flatMap(room -> rooms.find(room, Actor.of(reader)))
                        .isPresent();
    }

    private ForGroup forGroup(WorkshopId workshop) {
        return new ForGroup(
                commitments.madeIn(workshop).stream()
                        .filter(commitment -> commitment.audience() == Audience.GROUP)
                        .toList(),
                journals.sharedIn(workshop).stream()
                        .filter(surprise -> surprise.sharing() == Sharing.GROUP)
                        .toList());
    }
}
