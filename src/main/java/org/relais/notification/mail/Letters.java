package org.relais.notification.mail;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.relais.community.Communities;
import org.relais.notification.answer.AnswerLinks;
import org.relais.outbox.Message;
import org.relais.outbox.Outbox;
import org.relais.outbox.Recipient;
import org.relais.people.People;
import org.relais.people.PersonId;
import org.relais.people.PersonView;
import org.relais.platform.Dates;
import org.relais.platform.When;
import org.relais.workshop.WorkshopBrief;
import org.relais.workshop.WorkshopId;
import org.springframework.stereotype.Component;

/** Hands letters about workshops to the outbox, in the transaction of their cause. */
@Component
public class Letters {

    private static final String KIND = "workshop.";
    private static final String TEMPLATE = "notification/workshop";

    private final Outbox outbox;
    private final Communities communities;
    private final People people;
    private final FactsOfWorkshops facts;
    private final AnswerLinks answers;
    private final Dates dates;

    Letters(
            Outbox outbox,
            Communities communities,
            People people,
            FactsOfWorkshops facts,
            AnswerLinks answers,
            Dates dates) {
        this.outbox = outbox;
        this.communities = communities;
        this.people = people;
        this.facts = facts;
        this.answers = answers;
        this.dates = dates;
    }

    /** @return false when the reader got it before, wants none of it, or left the community */
    public boolean send(WorkshopBrief workshop, PersonId person, Letter letter) {
        return communities.isMember(workshop.community(), person) && post(workshop, person, letter);
    }

    private boolean post(WorkshopBrief workshop, PersonId person, Letter letter) {
        PersonView reader = people.find(person);
        String page = answers.page(workshop.id());
        return outbox.post(new Message(
                        KIND + letter.event(),
                        workshop.id().value(),
                        letter.occurrence(),
                        Recipient.of(person),
                        letter.subject(),
                        letter.urgency(),
                        "notification.mail.event." + letter.event() + ".title",
                        arguments(workshop, reader, letter),
                        TEMPLATE,
                        model(workshop, reader, letter),
                        page,
                        letter.holder(),
                        letter.calendar())
                .merged(letter.patience()));
    }

    /** What was not sent yet, to everybody. */
    public void callBack(WorkshopId workshop, List<String> events) {
        events.forEach(event -> outbox.callBack(KIND + event, workshop.value()));
    }

    /** What was not sent yet, to one reader. */
    public void callBack(WorkshopId workshop, PersonId person, List<String> events) {
        events.forEach(event -> outbox.callBack(KIND + event, workshop.value(), Recipient.of(person)));
    }

    private List<Object> arguments(WorkshopBrief workshop, PersonView reader, Letter letter) {
        When when = dates.in(reader.locale(), reader.zone());
        return List.of(
                workshop.plan().purpose().title(),
                when.dateTime(workshop.plan().slot().startsAt()),
                letter.deadline() == null ? "" : when.dateTime(letter.deadline()),
                letter.number());
    }

    private Map<String, Object> model(WorkshopBrief workshop, PersonView reader, Letter letter) {
        Map<String, Object> model = new HashMap<>(letter.parts());
        model.put("event", letter.event());
        model.put("arguments", arguments(workshop, reader, letter).toArray());
        model.put("name", reader.name());
        model.put("facts", facts.of(workshop, reader));
        model.put("acts", letter.acts());
        if (letter.deadline() != null) {
            model.put("deadline", letter.deadline());
        }
        return model;
    }
}
