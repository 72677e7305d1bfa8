package org.relais.workshop;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.relais.people.PersonId;
import org.relais.topic.ExpectationLine;
import org.relais.topic.Expectations;
import org.relais.topic.Preparation;
import org.relais.topic.TopicLine;
import org.relais.topic.Topics;
import org.relais.topic.Treatment;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What is known of the effect of people's answers on a workshop: expectations that it takes up, topics that were voted for. */
@Component
class EchoSuggestions {

    /** Of a text that is quoted. */
    private static final int EXCERPT = 90;

    private final Expectations expectations;
    private final Topics topics;
    private final MessageSource messages;

    EchoSuggestions(Expectations expectations, Topics topics, MessageSource messages) {
        this.expectations = expectations;
        this.topics = topics;
        this.messages = messages;
    }

    /** In the language of the community: these are words to its members. */
    List<String> on(WorkshopDesign design, PersonId planner) {
        return Stream.concat(takenUp(design, planner), votedFor(design))
                .limit(Echoes.MOST)
                .toList();
    }

    private Stream<String> takenUp(WorkshopDesign design, PersonId planner) {
        var preparation = new Preparation(
                design.community(),
                design.id().value(),
                design.plan().purpose().title(),
                design.plan().topics());
        return expectations.of(preparation, planner).stream()
                .filter(expectation -> takenUpHere(expectation, design))
                .map(expectation -> text(
                        design,
                        "workshop.echo.taken-up",
                        excerpt(expectation.line().body()),
                        step(expectation)));
    }

    private static Integer step(ExpectationLine expectation) {
        Treatment treatment = Objects.requireNonNull(expectation.line().treatment());
        return Objects.requireNonNull(treatment.step());
    }

    private static boolean takenUpHere(ExpectationLine expectation, WorkshopDesign design) {
        Treatment treatment = expectation.line().treatment();
        return treatment != null
                && treatment.step() != null
                && treatment.workshop().equals(design.id().value());
    }

    private Stream<String> votedFor(WorkshopDesign design) {
        return topics.named(design.community().id(), design.plan().topics()).stream()
                .filter(topic -> topic.voters() > 0)
                .map(TopicLine::title)
                .map(title -> text(design, "workshop.echo.voted-for", excerpt(title)));
    }

    private String text(WorkshopDesign design, String key, Object... arguments) {
        return messages.getMessage(key, arguments, design.community().language());
    }

    private static String excerpt(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= EXCERPT ? line : line.substring(0, EXCERPT - 1).strip() + "…";
    }
}
