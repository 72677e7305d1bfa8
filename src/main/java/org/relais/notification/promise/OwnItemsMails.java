package org.relais.notification.promise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relais.commitment.CommitmentLine;
import org.relais.community.Communities;
import org.relais.notification.calendar.CalendarFile;
import org.relais.notification.calendar.DayNote;
import org.relais.notification.calendar.OwnDates;
import org.relais.outbox.MailSubject;
import org.relais.outbox.Message;
import org.relais.outbox.Message.CalendarPart;
import org.relais.outbox.Outbox;
import org.relais.outbox.Recipient;
import org.relais.outbox.Told;
import org.relais.outbox.Urgency;
import org.relais.people.People;
import org.relais.people.PersonId;
import org.relais.people.PersonView;
import org.relais.workshop.WorkshopBrief;
import org.relais.workshop.WorkshopBriefs;
import org.relais.workshop.WorkshopId;
import org.springframework.stereotype.Component;

/** What somebody took on in a workshop, to this person alone: never anything of others (L22). */
@Component
class OwnItemsMails {

    private static final String KIND = "workshop.own-items";

    private final Outbox outbox;
    private final WorkshopBriefs workshops;
    private final Communities communities;
    private final People people;
    private final PromiseLinks links;
    private final OwnDates dates;

    OwnItemsMails(
            Outbox outbox,
            WorkshopBriefs workshops,
            Communities communities,
            People people,
            PromiseLinks links,
            OwnDates dates) {
        this.outbox = outbox;
        this.workshops = workshops;
        this.communities = communities;
        this.people = people;
        this.links = links;
        this.dates = dates;
    }

    /** A commitment as the mail shows it. */
    public record Promise(String text, String sign, LocalDate dueOn, String href) {}

    /** Who has got such mails about these workshops. */
    Told told(Collection<WorkshopId> workshops) {
        return outbox.told(KIND, workshops);
    }

    /**
     * Urgent, since a line of the digest could carry neither the dates nor the links.
     *
     * @param occurrence the owner gets one mail about the workshop with the same one
     */
    void send(OwnItems items, String occurrence) {
        WorkshopBrief workshop = workshops.of(items.owner().workshop());
        PersonView reader = people.find(items.owner().person());
        String title = workshop.plan().purpose().title();
        outbox.post(new Message(
                KIND,
                workshop.id().value(),
                occurrence,
                Recipient.of(reader.id()),
                MailSubject.COMMITMENTS,
                Urgency.URGENT,
                "notification.mail.own.title",
                List.of(title),
                "notification/own-items",
                model(title, reader, items),
                communities.isMember(workshop.community(), reader.id())
                        ? "/communities/" + workshop.community() + "/commitments"
                        : "/",
                null,
                calendar(title, reader, items)));
    }

    private Map<String, Object> model(String title, PersonView reader, OwnItems items) {
        Map<String, Object> model = new HashMap<>();
        model.put("name", reader.name());
        model.put("workshop", title);
        model.put("days", PromiseLinks.DAYS_AFTER);
        model.put(
                "promises",
                items.commitments().stream()
                        .map(line -> promise(line, reader.id()))
                        .toList());
        model.put("experiments", items.experiments());
        model.put("steps", items.steps());
        model.put("decisions", items.decisions());
        return model;
    }

    private Promise promise(CommitmentLine line, PersonId owner) {
        return new Promise(line.text(), line.sign(), line.dueOn(), links.of(line, owner));
    }

    private @Nullable CalendarPart calendar(String title, PersonView reader, OwnItems items) {
        List<DayNote> notes = new ArrayList<>();
        items.commitments().forEach(line -> notes.add(dates.of(line, reader)));
        items.experiments().forEach(line -> notes.add(dates.of(line, reader)));
        return notes.isEmpty()
                ? null
                : new CalendarPart("PUBLISH", CalendarFile.publish(title, List.of(), notes, null));
    }
}
