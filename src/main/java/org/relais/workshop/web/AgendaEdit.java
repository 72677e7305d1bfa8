package org.relais.workshop.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.relais.workshop.WorkshopPlan;

/**
 * What a button of the agenda does to the steps that were typed; nothing is stored. Buttons say {@code add},
 * {@code remove-2}, {@code up-2} or {@code down-2}; anything else changes nothing and shows the sums anew.
 */
final class AgendaEdit {

    private static final Pattern ON_STEP = Pattern.compile("(remove|up|down)-(\\d{1,3})");

    private AgendaEdit() {}

    static List<StepForm> apply(@Nullable String act, List<StepForm> steps) {
        List<StepForm> edited = new ArrayList<>(steps);
        Matcher onStep = ON_STEP.matcher(act == null ? "" : act);
        if ("add".equals(act) && edited.size() < WorkshopPlan.MOST_STEPS) {
            edited.add(StepForm.blank());
        } else if (onStep.matches() && Integer.parseInt(onStep.group(2)) < edited.size()) {
            move(edited, onStep.group(1), Integer.parseInt(onStep.group(2)));
        }
        return edited;
    }

    private static void move(List<StepForm> steps, String act, int index) {
        switch (act) {
            case "remove" -> steps.remove(index);
            case "up" -> Collections.swap(steps, index, Math.max(0, index - 1));
            default -> Collections.swap(steps, index, Math.min(steps.size() - 1, index + 1));
        }
    }
}
