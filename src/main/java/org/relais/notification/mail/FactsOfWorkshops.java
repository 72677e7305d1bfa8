package org.relais.notification.mail;

import java.util.List;
import org.relais.community.Communities;
import org.relais.notification.answer.AnswerLinks;
import org.relais.notification.mail.WorkshopFacts.Link;
import org.relais.notification.mail.WorkshopFacts.Outside;
import org.relais.notification.mail.WorkshopFacts.ToPrepare;
import org.relais.people.PersonView;
import org.relais.platform.Instance;
import org.relais.topic.TopicId;
import org.relais.topic.Topics;
import org.relais.workshop.Purpose;
import org.relais.workshop.Slot;
import org.relais.workshop.Venue;
import org.relais.workshop.WorkshopBrief;
import org.springframework.stereotype.Component;

/** Gathers what a message tells its reader about a workshop. */
@Component
public class FactsOfWorkshops {

    private final Topics topics;
    private final Communities communities;
    private final AnswerLinks links;
    private final Instance instance;

    FactsOfWorkshops(Topics topics, Communities communities, AnswerLinks links, Instance instance) {
        this.topics = topics;
        this.communities = communities;
        this.links = links;
        this.instance = instance;
    }

    public WorkshopFacts of(WorkshopBrief workshop, PersonView reader) {
        Purpose purpose = workshop.plan().purpose();
        Slot slot = workshop.plan().slot();
        Venue venue = workshop.plan().venue();
        return new WorkshopFacts(
                purpose.title(),
                communities.header(workshop.community()).name(),
                slot.startsAt(),
                slot.minutes(),
                slot.zone(),
                !slot.zone().getRules().equals(reader.zone().getRules()),
                venue.place(),
                venue.link(),
                purpose.intention(),
                workshop.plan().aims().objectiveLine(),
                workshop.plan().aims().deliverableLine(),
                purpose.benefit(),
                topics(workshop),
                workshop.plan().preparation().items().stream()
                        .map(item -> new ToPrepare(item.text(), item.link(), item.ready()))
                        .toList(),
                instance.link(links.page(workshop.id())));
    }

    Outside outside(WorkshopBrief workshop) {
        Purpose purpose = workshop.plan().purpose();
        Slot slot = workshop.plan().slot();
        return new Outside(
                purpose.title(),
                communities.header(workshop.community()).name(),
                slot.startsAt(),
                slot.minutes(),
                slot.zone(),
                workshop.plan().venue().place(),
                purpose.intention(),
                workshop.plan().aims().deliverableLine());
    }

    private List<Link> topics(WorkshopBrief workshop) {
        return topics.named(workshop.community(), workshop.plan().topics()).stream()
                .map(topic -> new Link(topic.title(), page(topic.id())))
                .toList();
    }

    private String page(TopicId topic) {
        return instance.link("/topics/" + topic);
    }
}
