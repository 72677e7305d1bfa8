package org.relais.notification.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.relais.notification.reminder.ReminderRule;

/**
 * The rules of a community or a workshop as typed.
 *
 * @param act what the button says that was pressed, if not the one that saves: {@code add} or {@code remove-2}
 * @param rules with that act already done
 */
record RulesForm(@Nullable String act, List<RuleForm> rules) {

    /** Rules come as {@code rules[0].amount} and the like; text in their place is no form of ours. */
    static final String WITH_RULES = "!rules";

    static final int MOST = 20;

    private static final Pattern REMOVE = Pattern.compile("remove-(\\d{1,2})");

    @SuppressWarnings("NullAway") // binding leaves out what was not sent, and gaps in a list
    RulesForm {
        rules = edited(
                act,
                rules == null
                        ? List.of()
                        : rules.stream().filter(Objects::nonNull).toList());
    }

    static RulesForm of(List<ReminderRule> rules) {
        return new RulesForm(null, rules.stream().map(RuleForm::of).toList());
    }

    /** The page comes back with what was typed; nothing is stored. */
    boolean onlyEdited() {
        return act != null;
    }

    private static List<RuleForm> edited(@Nullable String act, List<RuleForm> typed) {
        List<RuleForm> rules = new ArrayList<>(typed);
        Matcher remove = REMOVE.matcher(act == null ? "" : act);
        if ("add".equals(act) && rules.size() < MOST) {
            rules.add(RuleForm.another());
        } else if (remove.matches() && Integer.parseInt(remove.group(1)) < rules.size()) {
            rules.remove(Integer.parseInt(remove.group(1)));
        }
        return List.copyOf(rules);
    }
}
