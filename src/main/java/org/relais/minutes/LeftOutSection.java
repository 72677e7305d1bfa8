package org.relais.minutes;

import java.util.List;
import org.relais.live.ExportLine;
import org.relais.live.MinutesSection;
import org.relais.live.Telling;
import org.relais.platform.Markdown;
import org.relais.topic.TopicLine;
import org.relais.topic.TopicState;
import org.relais.topic.Topics;
import org.relais.workshop.WorkshopOutline;
import org.relais.workshop.Workshops;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The topics of the backlog that were chosen and not discussed; those of a workshop for members stay among members. */
@Component
class LeftOutSection implements MinutesSection {

    private final Workshops workshops;
    private final Topics topics;
    private final MessageSource messages;

    LeftOutSection(Workshops workshops, Topics topics, MessageSource messages) {
        this.workshops = workshops;
        this.topics = topics;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public String markdown(Telling telling) {
        return new Voice(messages, telling.locale())
                .list("left-out", left(telling).stream().map(topic -> Markdown.escape(topic.title())));
    }

    @Override
    public List<ExportLine> lines(Telling telling) {
        return left(telling).stream()
                .map(topic -> ExportLine.of("left-out", topic.title()))
                .toList();
    }

    private List<TopicLine> left(Telling telling) {
        WorkshopOutline workshop = workshops.outline(telling.workshop());
        if (telling.outside() && workshop.membersOnly()) {
            return List.of();
        }
        return topics.named(workshop.line().community(), workshop.topics()).stream()
                .filter(topic -> topic.state() != TopicState.DISCUSSED)
                .toList();
    }
}
