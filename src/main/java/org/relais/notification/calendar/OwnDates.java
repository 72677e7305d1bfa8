package org.relais.notification.calendar;

import org.relais.commitment.CommitmentLine;
import org.relais.experiment.ExperimentLine;
import org.relais.people.PersonView;
import org.relais.platform.Instance;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Dates that somebody took on, as notes of a calendar: the same identity in a mail and in the feed (R4.5, L22). */
@Component
public class OwnDates {

    private final MessageSource messages;
    private final Instance instance;

    OwnDates(MessageSource messages, Instance instance) {
        this.messages = messages;
        this.instance = instance;
    }

    public DayNote of(CommitmentLine line, PersonView owner) {
        return new DayNote(
                "commitment." + line.id() + "@relais",
                line.madeAt(),
                line.dueOn(),
                title("notification.feed.commitment", line.text(), owner),
                instance.link("/commitments/" + line.id()));
    }

    /** The day on which it ends; it is read on the page of its workshop. */
    public DayNote of(ExperimentLine line, PersonView owner) {
        return new DayNote(
                "experiment." + line.id() + "@relais",
                line.proposedAt(),
                line.endsOn(),
                title("notification.feed.experiment", line.hypothesis(), owner),
                instance.link("/workshops/" + line.workshop()));
    }

    private String title(String key, String text, PersonView owner) {
        return messages.getMessage(key, new Object[] {text}, owner.locale());
    }
}
