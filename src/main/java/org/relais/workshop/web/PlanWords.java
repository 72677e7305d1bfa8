package org.relais.workshop.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.topic.TopicLine;
import org.relais.workshop.WorkshopDesign;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A plan in words, field by field, so that two people who changed it at once can compare and lose nothing (T16). */
@Component
class PlanWords {

    private final MessageSource messages;

    PlanWords(MessageSource messages) {
        this.messages = messages;
    }

    List<Difference> differences(WorkshopDesign design, WorkshopForm typed) {
        Map<String, Words> stored = words(PlanForms.of(design), design.choice());
        Map<String, Words> second = words(typed, design.choice());
        List<Difference> differences = new ArrayList<>();
        stored.forEach((field, said) -> {
            String other = Objects.requireNonNull(second.get(field)).text();
            if (!said.text().equals(other)) {
                differences.add(new Difference(field, said.label(), said.text(), other));
            }
        });
        return differences;
    }

    private record Words(String label, String text) {}

    private Map<String, Words> words(WorkshopForm form, List<TopicLine> choice) {
        Map<String, Words> words = new LinkedHashMap<>();
        words.put("title", new Words("workshop.form.title", text(form.title())));
        words.put("intention", new Words("workshop.form.intention", text(form.intention())));
        words.put("benefit", new Words("workshop.form.benefit", text(form.benefit())));
        words.put("deliverables", new Words("workshop.form.deliverables", lines(form.deliverables(), this::line)));
        words.put("date", new Words("workshop.form.date", text(form.date())));
        words.put("time", new Words("workshop.form.time", text(form.time())));
        words.put("minutes", new Words("workshop.form.minutes", text(form.minutes())));
        words.put("zone", new Words("workshop.form.zone", text(form.zone())));
        words.put("place", new Words("workshop.form.place", text(form.place())));
        words.put("link", new Words("workshop.form.link", text(form.link())));
        words.put("capacity", new Words("workshop.form.capacity", text(form.capacity())));
        words.put("membersOnly", new Words("workshop.form.membersOnly", tick(form.membersOnly())));
        words.put("steps", new Words("workshop.form.agenda", lines(form.steps(), this::line)));
        words.put("objectives", new Words("workshop.form.objectives", lines(form.objectives(), this::line)));
        words.put("criteria", new Words("workshop.form.criteria", text(form.criteria())));
        words.put("items", new Words("workshop.form.items", lines(form.items(), PlanWords::line)));
        words.put("data", new Words("workshop.form.data", lines(form.data(), PlanWords::line)));
        words.put("dependencies", new Words("workshop.form.dependencies", lines(form.dependencies(), PlanWords::line)));
        words.put("access", new Words("workshop.form.access", text(form.access())));
        words.put("topics", new Words("workshop.form.topics", topics(form, choice)));
        return words;
    }

    private String line(StepForm step) {
        return joined(
                step.minutes() + " min",
                step.title(),
                said("live.format.", step.format()),
                said("workshop.phase.", step.phase()),
                said("workshop.layout.", step.layout()),
                step.groups(),
                step.size(),
                step.lockedAt(),
                step.artefact(),
                tick(step.handsOn()),
                tick(step.oneWay()),
                step.roleNote());
    }

    private String line(DeliverableForm one) {
        return one.isBlank()
                ? ""
                : joined(one.name(), said("workshop.deliverable.", one.kind()), one.consumer(), one.usableBy());
    }

    private String line(ObjectiveForm one) {
        return joined(
                one.result(),
                one.measure(),
                one.leadingIndicator(),
                one.baseline(),
                one.target(),
                one.dueOn(),
                one.business(),
                one.technical(),
                one.ux() == null ? "" : said("workshop.dimension.", "UX"),
                one.quality() == null ? "" : said("workshop.dimension.", "QUALITY"),
                one.delivery() == null ? "" : said("workshop.dimension.", "DELIVERY"));
    }

    private static String line(PreparationForm one) {
        return joined(one.text(), one.link());
    }

    private static String line(DataForm one) {
        return joined(one.metric(), one.source(), tick(one.ready()));
    }

    private static String line(DependencyForm one) {
        return joined(one.team(), tick(one.invited()));
    }

    private static String topics(WorkshopForm form, List<TopicLine> choice) {
        return choice.stream()
                .filter(topic -> form.topics().contains(topic.id().toString()))
                .map(TopicLine::title)
                .collect(Collectors.joining("\n"));
    }

    private String said(String prefix, @Nullable String key) {
        return key == null
                ? ""
                : Objects.requireNonNullElse(
                        messages.getMessage(prefix + key, null, "", LocaleContextHolder.getLocale()), "");
    }

    private static <T> String lines(List<T> things, Function<T, String> line) {
        return things.stream().map(line).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(" · "));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.replace("\r\n", "\n").strip();
    }

    private static String tick(@Nullable String sent) {
        return sent == null ? "" : "✓";
    }
}
