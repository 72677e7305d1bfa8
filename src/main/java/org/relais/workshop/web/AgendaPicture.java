package org.relais.workshop.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.relais.workshop.Phase;
import org.relais.workshop.Timetable;

/**
 * The agenda as a picture: how the group widens and narrows, and the minutes against those there are. It is drawn in a
 * box of {@link #WIDTH} by {@link #HEIGHT}; what is planned beyond the slot lies right of {@code end}.
 *
 * @param curve points of the line that rises while the group widens
 * @param end where the workshop ends
 */
public record AgendaPicture(List<Block> blocks, String curve, double end) {

    public static final int WIDTH = 600;
    public static final int HEIGHT = 96;

    private static final int TOP = 8;
    private static final int GROUND = 72;

    /** A step: a block as long as its minutes. */
    public record Block(double x, double width, String phase, int minutes) {}

    static AgendaPicture of(Timetable timetable, List<Optional<Phase>> phases) {
        List<Timetable.Row> rows = timetable.rows();
        int last = rows.isEmpty()
                ? 0
                : rows.getLast().start() + timetable.parts().getLast().minutes();
        double scale = (double) WIDTH / Math.max(1, Math.max(timetable.slot(), last));
        List<Block> blocks = new ArrayList<>();
        List<double[]> points = new ArrayList<>(List.of(new double[] {0, GROUND}));
        for (int index = 0; index < rows.size(); index++) {
            double x = rows.get(index).start() * scale;
            double width = timetable.parts().get(index).minutes() * scale;
            Phase phase = phases.get(index).orElse(Phase.EXPLORE);
            blocks.add(new Block(
                    round(x),
                    round(width),
                    phase.name(),
                    timetable.parts().get(index).minutes()));
            if (phase != Phase.BREAK) {
                points.add(new double[] {x + width / 2, GROUND - openness(phase) * (GROUND - TOP)});
            }
        }
        points.add(new double[] {last * scale, GROUND});
        return new AgendaPicture(blocks, line(points), round(timetable.slot() * scale));
    }

    /** How wide the group thinks, from 0 to 1. */
    private static double openness(Phase phase) {
        return switch (phase) {
            case OPEN, RETURN -> 0.25;
            case EXPLORE -> 0.65;
            case DIVERGE -> 1;
            case CONVERGE -> 0.5;
            case DECIDE -> 0.25;
            case BREAK, CLOSE -> 0.1;
        };
    }

    /** The same for the script that draws it anew. */
    public String openness() {
        return Arrays.stream(Phase.values())
                .map(phase -> phase + "=" + openness(phase))
                .collect(Collectors.joining(" "));
    }

    private static String line(List<double[]> points) {
        return points.stream()
                .map(point -> round(point[0]) + "," + round(point[1]))
                .collect(Collectors.joining(" "));
    }

    private static double round(double number) {
        return Math.round(number * 10) / 10.0;
    }
}
