package org.relais.minutes;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.relais.community.Activities;
import org.relais.people.PersonId;
import org.relais.platform.Turns;
import org.relais.shared.Texts;
import org.relais.workshop.WorkshopId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Minutes that are finalised: the text is frozen as a version with a number, which nobody changes any more. Editing goes
 * on beside it and makes the next one; only the newest may be taken back (T17).
 */
@Service
@Transactional
public class Finalisations {

    private final Minutes minutes;
    private final VersionRows versions;
    private final Composition composition;
    private final MinutesMails mails;
    private final Activities activities;
    private final ApplicationEventPublisher events;
    private final Turns turns;
    private final Clock clock;

    Finalisations(
            Minutes minutes,
            VersionRows versions,
            Composition composition,
            MinutesMails mails,
            Activities activities,
            ApplicationEventPublisher events,
            Turns turns,
            Clock clock) {
        this.minutes = minutes;
        this.versions = versions;
        this.composition = composition;
        this.mails = mails;
        this.activities = activities;
        this.events = events;
        this.turns = turns;
        this.clock = clock;
    }

    /** What the writer sees before finalising. */
    @Transactional(readOnly = true)
    public FinalisationPage preview(WorkshopId id, PersonId writer) {
        MinutesPage page = minutes.open(id, writer);
        return new FinalisationPage(page, composition.outside(id, page.community()));
    }

    /**
     * Freezes the text. The first version tells its readers; a later one when the writer wants so; the same version tells
     * nobody twice.
     *
     * @param seen version of the text that the writer saw
     */
    public Finalising finalise(WorkshopId id, PersonId writer, long seen, boolean tellAgain) {
        turns.take(id.value());
        MinutesPage page = minutes.open(id, writer);
        if (page.version() != seen) {
            return Finalising.STALE;
        }
        if (page.finalised()) {
            return Finalising.UNCHANGED;
        }
        if (Texts.length(page.body()) > Minutes.LONGEST) {
            return Finalising.TOO_LONG;
        }
        int number = page.next();
        String outside = composition.outside(id, page.community());
        boolean tell = number == 1 || tellAgain || !page.changed() && page.told();
        freeze(page, outside, writer, number, tell);
        if (tell) {
            mails.tell(page, outside, number);
        }
        note(page, writer, "finalised", number);
        events.publishEvent(new MinutesFinalised(id, number, clock.instant()));
        return Finalising.DONE;
    }

    /**
     * Takes the newest version back; its text stays in the history.
     *
     * @return false when it is not the newest any more, or was taken back already
     */
    public boolean takeBack(WorkshopId id, PersonId writer, int number) {
        turns.take(id.value());
        MinutesPage page = minutes.open(id, writer);
        Optional<MinutesVersion> newest =
                versions.latest(id).filter(version -> version.number() == number && version.stands());
        newest.ifPresent(version -> {
            versions.withdraw(id, number, clock.instant());
            mails.callBack(id);
            note(page, writer, "taken-back", number);
        });
        return newest.isPresent();
    }

    /** The same text keeps its number; another one gets the next. */
    private void freeze(MinutesPage page, String outside, PersonId writer, int number, boolean tell) {
        WorkshopId id = page.workshop().id();
        if (!page.changed()) {
            versions.withdraw(id, number, null);
            if (tell) {
                versions.told(id, number);
            }
            return;
        }
        Instant now = clock.instant();
        minutes.store(id, writer, page.body());
        versions.add(id, new MinutesVersion(number, page.body(), outside, writer, now, tell, null));
    }

    private void note(MinutesPage page, PersonId writer, String act, int number) {
        activities.note(
                page.community().id(),
                new Activities.Activity(writer, "minutes", page.workshop().id(), act, "", String.valueOf(number), ""));
    }
}
