package org.relais.notification.mail;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.relais.community.CommunityId;
import org.relais.notification.mail.WorkshopFacts.Outside;
import org.relais.outbox.MailSubject;
import org.relais.outbox.Message;
import org.relais.outbox.Outbox;
import org.relais.outbox.Urgency;
import org.relais.subscription.Subscriber;
import org.relais.subscription.Subscribers;
import org.relais.subscription.SubscriptionKind;
import org.relais.topic.FlowTag;
import org.relais.topic.Topics;
import org.relais.workshop.Echoes;
import org.relais.workshop.WorkshopBrief;
import org.springframework.stereotype.Component;

/**
 * Tells those who follow a community from outside (R4.8) of a workshop that guests may come to: when, where and what for,
 * nothing of what only members read.
 */
@Component
public class OutsideInvitations {

    private static final String EVENT = "announcement";

    private final Subscribers subscribers;
    private final Topics topics;
    private final FactsOfWorkshops facts;
    private final Echoes echoes;
    private final Outbox outbox;

    OutsideInvitations(Subscribers subscribers, Topics topics, FactsOfWorkshops facts, Echoes echoes, Outbox outbox) {
        this.subscribers = subscribers;
        this.topics = topics;
        this.facts = facts;
        this.echoes = echoes;
        this.outbox = outbox;
    }

    public void send(WorkshopBrief workshop, Posting posting) {
        if (!workshop.plan().venue().membersOnly()) {
            CommunityId community = workshop.community();
            Set<FlowTag> treated = topics.flows(community, workshop.plan().topics());
            subscribers.of(community, SubscriptionKind.INVITATIONS, treated).stream()
                    .filter(subscriber -> !subscriber.member())
                    .forEach(subscriber -> outbox.post(message(workshop, subscriber, posting)));
        }
    }

    private Message message(WorkshopBrief workshop, Subscriber subscriber, Posting posting) {
        Outside told = facts.outside(workshop);
        return new Message(
                "workshop." + EVENT,
                workshop.id().value(),
                posting.occurrence(),
                subscriber.recipient(),
                MailSubject.INVITATIONS,
                Urgency.ORDINARY,
                "notification.mail.announcement.title",
                List.of(told.name(), told.community()),
                "notification/announcement",
                Map.of("facts", told, "echo", echoes.of(workshop.id())),
                "/join",
                posting.holder(),
                null);
    }
}
