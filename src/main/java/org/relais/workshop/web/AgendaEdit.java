package org.relais.workshop.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.relais.workshop.Timetable;
import org.relais.workshop.WorkshopPlan;

/**
 * What a button of the agenda does to the steps that were typed; nothing is stored. Buttons say {@code add},
 * {@code add|format|phase|minutes|title} for a step as it usually is, {@code remove-2}, {@code up-2}, {@code down-2},
 * {@code longer-2}, {@code shorter-2}, {@code fit}, or {@code lasting-12-2} for the 12 minutes that were measured;
 * anything else changes nothing and shows the sums anew.
 */
final class AgendaEdit {

    /** How much a button gives to a step, or takes from it. */
    static final int MINUTES = 5;

    private static final Pattern ON_STEP = Pattern.compile("(remove|up|down|longer|shorter)-(\\d{1,3})");
    private static final Pattern MEASURED = Pattern.compile("lasting-(\\d{1,3})-(\\d{1,3})");

    private final List<StepForm> steps;
    private final Timetable timetable;

    private AgendaEdit(List<StepForm> steps, Timetable timetable) {
        this.steps = new ArrayList<>(steps);
        this.timetable = timetable;
    }

    static List<StepForm> apply(@Nullable String act, List<StepForm> steps, Timetable timetable) {
        var edit = new AgendaEdit(steps, timetable);
        String wanted = act == null ? "" : act;
        Matcher onStep = ON_STEP.matcher(wanted);
        Matcher measured = MEASURED.matcher(wanted);
        if (wanted.equals("add") || wanted.startsWith("add|")) {
            edit.add(wanted.split("\\|", 5));
        } else if (wanted.equals("fit") && timetable.slot() > 0) {
            edit.take(timetable.shorten(timetable.excess()));
        } else if (onStep.matches() && Integer.parseInt(onStep.group(2)) < steps.size()) {
            edit.onStep(onStep.group(1), Integer.parseInt(onStep.group(2)));
        } else if (measured.matches() && Integer.parseInt(measured.group(2)) < steps.size()) {
            edit.last(Integer.parseInt(measured.group(2)), Integer.parseInt(measured.group(1)));
        }
        return edit.steps;
    }

    private void add(String[] usual) {
        if (steps.size() < WorkshopPlan.MOST_STEPS) {
            steps.add(usual.length == 5 ? StepForm.usual(usual[1], usual[2], usual[3], usual[4]) : StepForm.blank());
        }
    }

    private void last(int index, int minutes) {
        steps.set(index, steps.get(index).lasting(minutes));
    }

    private void onStep(String act, int index) {
        switch (act) {
            case "remove" -> steps.remove(index);
            case "up" -> Collections.swap(steps, index, Math.max(0, index - 1));
            case "down" -> Collections.swap(steps, index, Math.min(steps.size() - 1, index + 1));
            case "longer" -> take(timetable.extend(index, MINUTES));
            default -> take(timetable.cut(index, MINUTES));
        }
    }

    /** Only what changed: what could not be read stays as it was typed. */
    private void take(Timetable changed) {
        IntStream.range(0, steps.size())
                .filter(index ->
                        !changed.parts().get(index).equals(timetable.parts().get(index)))
                .forEach(index -> steps.set(
                        index,
                        steps.get(index).lasting(changed.parts().get(index).minutes())));
    }
}
