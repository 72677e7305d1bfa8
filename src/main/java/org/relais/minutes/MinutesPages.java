package org.relais.minutes;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relais.commitment.Commitments;
import org.relais.community.Audience;
import org.relais.community.CommunityHeader;
import org.relais.journal.Journals;
import org.relais.journal.Sharing;
import org.relais.live.Rooms;
import org.relais.live.Seats;
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
    private final VersionRows versions;
    private final TakenBack takenBack;
    private final Commitments commitments;
    private final Journals journals;
    private final Workshops workshops;
    private final Rooms rooms;
    private final Seats seats;
    private final People people;

    MinutesPages(
            Composition composition,
            VersionRows versions,
            TakenBack takenBack,
            Commitments commitments,
            Journals journals,
            Workshops workshops,
            Rooms rooms,
            Seats seats,
            People people) {
        this.composition = composition;
        this.versions = versions;
        this.takenBack = takenBack;
        this.commitments = commitments;
        this.journals = journals;
        this.workshops = workshops;
        this.rooms = rooms;
        this.seats = seats;
        this.people = people;
    }

    MinutesPage page(
            WorkshopLine workshop, CommunityHeader community, PersonId reader, Optional<WrittenMinutes> written) {
        String body = written.map(
                        text -> takenBack.hide(workshop.id(), community.language(), Audience.COMMUNITY, text.body()))
                .orElseGet(() -> composition.of(workshop.id(), community));
        Optional<MinutesVersion> latest = versions.latest(workshop.id());
        return new MinutesPage(
                community,
                workshop,
                body,
                written.map(this::writing).orElse(null),
                written.map(WrittenMinutes::version).orElse(MinutesPage.GENERATED),
                latest.map(this::line).orElse(null),
                latest.map(version -> text(version, workshop, community))
                        .filter(body::equals)
                        .isEmpty(),
                workshops.mayWriteMinutes(workshop.id(), reader),
                tookPart(workshop.id(), reader) ? forGroup(workshop.id()) : ForGroup.NOTHING);
    }

    /** A version as the community reads it today (P12). */
    String text(MinutesVersion version, WorkshopLine workshop, CommunityHeader community) {
        return takenBack.hide(workshop.id(), community.language(), Audience.COMMUNITY, version.body());
    }

    VersionLine line(MinutesVersion version) {
        return new VersionLine(
                version.number(), name(version.finalisedBy()), version.finalisedAt(), version.stands(), version.told());
    }

    private MinutesPage.Writing writing(WrittenMinutes minutes) {
        return new MinutesPage.Writing(name(minutes.writtenBy()), minutes.writtenAt());
    }

    private String name(PersonId person) {
        @Nullable PersonView known = people.named(List.of(person)).get(person);
        return known == null ? "" : known.name();
    }

    private boolean tookPart(WorkshopId workshop, PersonId reader) {
        return workshops.isSignedUp(workshop, reader)
                || rooms.of(workshop)
                        .flatMap(room -> seats.find(room, Actor.of(reader)))
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
