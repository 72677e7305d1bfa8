package org.relais.minutes;

import java.util.List;
import java.util.Map;
import org.relais.community.CommunityHeader;
import org.relais.outbox.MailSubject;
import org.relais.outbox.Message;
import org.relais.outbox.Outbox;
import org.relais.outbox.Urgency;
import org.relais.platform.Markdown;
import org.relais.subscription.Subscriber;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.WorkshopLine;
import org.springframework.stereotype.Component;

/** Mails about finalised minutes: to each reader the text that is meant for them (R4.8). */
@Component
class MinutesMails {

    private static final String FINALISED = "minutes.finalised";

    private final MinutesReaders readers;
    private final Outbox outbox;

    MinutesMails(MinutesReaders readers, Outbox outbox) {
        this.readers = readers;
        this.outbox = outbox;
    }

    /** Each reader once for each version; people outside the community get the text that was made for them (P2). */
    void tell(MinutesPage page, String outside, int number) {
        Text inside = Text.of(page.body());
        Text out = Text.of(outside);
        for (Subscriber reader : readers.of(page.workshop())) {
            outbox.post(message(page, reader, reader.member() ? inside : out, number));
        }
    }

    /** What was not sent yet is not sent. */
    void callBack(WorkshopId workshop) {
        outbox.callBack(FINALISED, workshop.value());
    }

    private static Message message(MinutesPage page, Subscriber reader, Text text, int number) {
        CommunityHeader community = page.community();
        WorkshopLine workshop = page.workshop();
        return new Message(
                FINALISED,
                workshop.id().value(),
                String.valueOf(number),
                reader.recipient(),
                MailSubject.MINUTES,
                Urgency.ORDINARY,
                "minutes.mail.title",
                List.of(workshop.title()),
                "minutes/finalised",
                Map.of(
                        "community", community.name(),
                        "language", community.language().getLanguage(),
                        "number", number,
                        "inside", reader.member(),
                        "html", text.html(),
                        "text", text.plain()),
                reader.member()
                        ? "/workshops/" + workshop.id() + "/minutes"
                        : "/public/" + community.id() + "/minutes/" + workshop.id(),
                null,
                null);
    }

    private record Text(String html, String plain) {

        static Text of(String markdown) {
            return new Text(Markdown.toHtml(markdown), Markdown.toText(markdown));
        }
    }
}
