package org.relais.journal.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.relais.community.Audience;
import org.relais.community.Communities;
import org.relais.live.ParticipantLine;
import org.relais.live.RoomSnapshot;
import org.relais.live.TakenSteps;
import org.relais.workshop.Workshops;
import org.springframework.stereotype.Component;

/** What the workshop, the calendar and the charter propose to somebody who has not written yet. */
@Component
class JournalProposals {

    private static final int DAYS_PROPOSED = 14;

    private final List<TakenSteps> formats;
    private final Workshops workshops;
    private final Communities communities;
    private final Clock clock;

    JournalProposals(List<TakenSteps> formats, Workshops workshops, Communities communities, Clock clock) {
        this.formats = formats;
        this.workshops = workshops;
        this.communities = communities;
        this.clock = clock;
    }

    LocalDate today(RoomSnapshot room) {
        return LocalDate.now(clock.withZone(room.workshop().line().zone()));
    }

    /** The next workshop, where it will be talked about, unless it is today as well; else in two weeks. */
    LocalDate day(RoomSnapshot room) {
        return workshops
                .following(room.workshop().line().id())
                .map(next -> LocalDate.ofInstant(next.startsAt(), next.zone()))
                .filter(day -> day.isAfter(today(room)))
                .orElseGet(() -> today(room).plusDays(DAYS_PROPOSED));
    }

    Audience audience(RoomSnapshot room) {
        return communities.header(room.community()).commitmentAudience();
    }

    /** Next steps that the participant took on in this workshop: each can become a commitment (L13). */
    List<String> taken(RoomSnapshot room, ParticipantLine me) {
        return formats.stream()
                .flatMap(format -> format.takenBy(room.id(), me.id()).stream())
                .toList();
    }
}
