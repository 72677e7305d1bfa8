package org.relais.minutes;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.relais.live.MinutesSection;
import org.relais.platform.Markdown;
import org.relais.topic.TopicLine;
import org.relais.topic.TopicState;
import org.relais.topic.Topics;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.WorkshopOutline;
import org.relais.workshop.Workshops;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The topics of the backlog that were chosen for the workshop and not discussed. */
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
    public String markdown(WorkshopId id, Locale locale, ZoneId zone) {
        WorkshopOutline workshop = workshops.outline(id);
        List<TopicLine> left = topics.named(workshop.line().community(), workshop.topics()).stream()
                .filter(topic -> topic.state() != TopicState.DISCUSSED)
                .toList();
        return left.isEmpty() ? "" : new Voice(messages, locale).section("left-out", list(left));
    }

    private static String list(List<TopicLine> left) {
        return left.stream().map(topic -> "- " + Markdown.escape(topic.title())).collect(Collectors.joining("\n"));
    }
}
