package org.relais.notification.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relais.notification.reminder.Anchor;
import org.relais.notification.reminder.Audience;
import org.relais.notification.reminder.ReminderRule;
import org.relais.notification.reminder.Template;
import org.springframework.validation.Errors;

/** Makes rules of what was typed, or says beside the fields what cannot be taken. */
final class RulesReader {

    private final Errors errors;
    private final Set<String> keys = new HashSet<>();

    private RulesReader(Errors errors) {
        this.errors = errors;
    }

    /** Empty when something was refused. */
    static Optional<List<ReminderRule>> read(RulesForm form, Errors errors) {
        return new RulesReader(errors).read(form);
    }

    private Optional<List<ReminderRule>> read(RulesForm form) {
        if (form.rules().isEmpty() || form.rules().size() > RulesForm.MOST) {
            errors.reject("notification.rules.count", new Object[] {RulesForm.MOST}, null);
            return Optional.empty();
        }
        List<ReminderRule> rules = new ArrayList<>();
        for (int index = 0; index < form.rules().size(); index++) {
            rule("rules[" + index + "].", form.rules().get(index)).ifPresent(rules::add);
        }
        return errors.hasErrors() ? Optional.empty() : Optional.of(rules);
    }

    private Optional<ReminderRule> rule(String prefix, RuleForm form) {
        Optional<Template> template = needed(prefix + "template", constant(Template.values(), form.template()));
        Optional<Audience> audience = needed(prefix + "audience", constant(Audience.values(), form.audience()));
        Optional<Anchor> anchor = needed(prefix + "anchor", constant(Anchor.values(), form.anchor()));
        Optional<Integer> minutes = minutes(prefix + "amount", form);
        if (template.isEmpty() || audience.isEmpty() || anchor.isEmpty() || minutes.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ReminderRule(
                key(form.key()),
                template.get(),
                audience.get(),
                anchor.get(),
                "AFTER".equals(form.side()) ? minutes.get() : -minutes.get(),
                form.active() != null,
                form.held() != null));
    }

    private Optional<Integer> minutes(String field, RuleForm form) {
        int unit = "HOURS".equals(form.unit()) ? RuleForm.HOUR : RuleForm.DAY;
        String typed = form.amount() == null ? "" : form.amount().strip();
        int amount = typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : -1;
        if (amount < 0 || amount * unit > ReminderRule.MOST_MINUTES) {
            errors.rejectValue(
                    field, "notification.rules.amount", new Object[] {ReminderRule.MOST_MINUTES / unit}, null);
            return Optional.empty();
        }
        return Optional.of(amount * unit);
    }

    /** Only what a page of ours sends, and each once: messages are told apart by it. */
    private String key(@Nullable String typed) {
        boolean ours = typed != null && typed.matches("[a-z0-9-]{1,40}") && keys.add(typed);
        return ours ? Objects.requireNonNull(typed) : RuleForm.newKey();
    }

    private <T> Optional<T> needed(String field, Optional<T> chosen) {
        if (chosen.isEmpty()) {
            errors.rejectValue(field, "notification.rules.choose");
        }
        return chosen;
    }

    private static <T extends Enum<T>> Optional<T> constant(T[] constants, @Nullable String name) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }
}
