package org.relais.outbox.web;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.relais.outbox.MailPlan;
import org.relais.outbox.MailSubject;
import org.relais.outbox.Wish;
import org.relais.shared.OneOf;

/** A wish for each subject, and when the digest comes. */
record MailPlanForm(
        @OneOf(Wish.class) @Nullable String workshops,
        @OneOf(Wish.class) @Nullable String invitations,
        @OneOf(Wish.class) @Nullable String commitments,
        @OneOf(Wish.class) @Nullable String topics,
        @OneOf(Wish.class) @Nullable String minutes,
        @OneOf(Wish.class) @Nullable String templates,
        @OneOf(Wish.class) @Nullable String stories,
        @OneOf(Wish.class) @Nullable String presentations,

        @NotEmpty(message = "{outbox.preferences.days.none}")
        List<String> days,

        @NotNull @Pattern(regexp = "1?\\d|2[0-3]") @Nullable String hour) {

    MailPlanForm {
        days = days == null
                ? List.of()
                : days.stream().filter(day -> day.matches("[1-7]")).distinct().toList();
    }

    static MailPlanForm of(MailPlan plan) {
        return new MailPlanForm(
                plan.of(MailSubject.WORKSHOPS).name(),
                plan.of(MailSubject.INVITATIONS).name(),
                plan.of(MailSubject.COMMITMENTS).name(),
                plan.of(MailSubject.TOPICS).name(),
                plan.of(MailSubject.MINUTES).name(),
                plan.of(MailSubject.TEMPLATES).name(),
                plan.of(MailSubject.STORIES).name(),
                plan.of(MailSubject.PRESENTATIONS).name(),
                plan.days().stream().map(day -> "" + day.getValue()).toList(),
                "" + plan.hour());
    }

    /** A question of the form. */
    record Row(String name, MailSubject subject, @Nullable String value) {}

    List<Row> rows() {
        return List.of(
                new Row("workshops", MailSubject.WORKSHOPS, workshops),
                new Row("invitations", MailSubject.INVITATIONS, invitations),
                new Row("commitments", MailSubject.COMMITMENTS, commitments),
                new Row("topics", MailSubject.TOPICS, topics),
                new Row("minutes", MailSubject.MINUTES, minutes),
                new Row("templates", MailSubject.TEMPLATES, templates),
                new Row("stories", MailSubject.STORIES, stories),
                new Row("presentations", MailSubject.PRESENTATIONS, presentations));
    }

    MailPlan toPlan() {
        Map<MailSubject, Wish> wishes = new EnumMap<>(MailSubject.class);
        rows().forEach(row -> wishes.put(row.subject(), Wish.valueOf(Objects.requireNonNull(row.value()))));
        return new MailPlan(
                wishes,
                days.stream().map(day -> DayOfWeek.of(Integer.parseInt(day))).collect(Collectors.toSet()),
                Integer.parseInt(Objects.requireNonNull(hour)));
    }
}
