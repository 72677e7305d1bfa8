package org.relais.template;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.relais.community.CommunityHeader;
import org.relais.outbox.MailSubject;
import org.relais.outbox.Message;
import org.relais.outbox.Outbox;
import org.relais.outbox.Urgency;
import org.relais.subscription.Subscriber;
import org.relais.subscription.Subscribers;
import org.relais.subscription.SubscriptionKind;
import org.springframework.stereotype.Component;

/** Tells those who subscribed to templates of a new one or a new version (R4.8), whoever saved it left out. */
@Component
class TemplateMails {

    private static final String KIND = "template.saved";

    /** Versions that follow each other in so short a time are one mail, about the last of them. */
    private static final Duration MERGED_FOR = Duration.ofMinutes(10);

    private final Subscribers subscribers;
    private final Outbox outbox;

    TemplateMails(Subscribers subscribers, Outbox outbox) {
        this.subscribers = subscribers;
        this.outbox = outbox;
    }

    void tell(CommunityHeader community, TemplateVersion version) {
        subscribers.of(community.id(), SubscriptionKind.TEMPLATES).stream()
                .filter(reader -> !version.savedBy().equals(reader.person()))
                .forEach(reader -> outbox.post(message(community, version, reader)));
    }

    /** What was not sent yet is not sent: nobody is told of a template that is not offered. */
    void callBack(TemplateId template) {
        outbox.callBack(KIND, template.value());
    }

    private static Message message(CommunityHeader community, TemplateVersion version, Subscriber reader) {
        String wording = version.number() == 1 ? "template.mail.new" : "template.mail.changed";
        return new Message(
                        KIND,
                        version.template().value(),
                        String.valueOf(version.number()),
                        reader.recipient(),
                        MailSubject.TEMPLATES,
                        Urgency.ORDINARY,
                        wording,
                        List.of(version.description().name(), version.number()),
                        "template/saved",
                        Map.of(
                                "community", community.name(),
                                "language", community.language().getLanguage(),
                                "inside", reader.member(),
                                "version", version),
                        reader.member() ? "/templates/" + version.template() : "/public/" + community.id(),
                        null,
                        null)
                .merged(MERGED_FOR);
    }
}
