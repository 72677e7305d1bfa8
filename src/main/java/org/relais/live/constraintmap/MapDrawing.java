package org.relais.live.constraintmap;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where the flow stands in the picture: boxes in rows, from left to right, with an arrow from each to the next one, and
 * below each box what stands at it. The list beside it says the same in words. Lengths are units of the picture.
 *
 * @param floor where what stands at nothing begins, below all boxes
 */
public record MapDrawing(int width, int height, int floor, List<Box> boxes) {

    static final int PER_ROW = 4;

    /** A picture of less is no wider, or its letters would become huge where it fills the page. */
    private static final int FEWEST = 3;

    static final int BOX_WIDTH = 168;
    static final int BOX_HEIGHT = 100;
    private static final int GAP = 40;
    private static final int LINE = 15;
    private static final int BETWEEN_ROWS = 64;
    private static final int MARGIN = 12;
    private static final int LETTERS = 20;

    /**
     * @param words the title in lines that fit
     * @param arrow path to the next box; empty at the last one
     * @param standing loops and dependencies that stand at it
     */
    public record Box(MapBoard.Line line, int x, int y, List<String> words, String arrow, List<MapElement> standing) {

        public int right() {
            return x + BOX_WIDTH;
        }

        public int bottom() {
            return y + BOX_HEIGHT;
        }

        public int middle() {
            return x + BOX_WIDTH / 2;
        }
    }

    static MapDrawing of(List<MapBoard.Line> flow, MapBoard board) {
        List<Integer> tops = tops(flow, board);
        List<Box> boxes = IntStream.range(0, flow.size())
                .mapToObj(index -> box(flow, index, tops, board))
                .toList();
        int floor = tops.getLast();
        int loose = board.elsewhere().isEmpty() ? 0 : (board.elsewhere().size() + 1) * LINE;
        int columns = Math.clamp(flow.size(), FEWEST, PER_ROW);
        return new MapDrawing(2 * MARGIN + columns * (BOX_WIDTH + GAP) - GAP, floor + loose, floor, boxes);
    }

    /** Where each row begins, and where the last one ends: high enough for what stands below its boxes. */
    private static List<Integer> tops(List<MapBoard.Line> flow, MapBoard board) {
        List<Integer> tops = new ArrayList<>(List.of(MARGIN));
        for (int first = 0; first < flow.size(); first += PER_ROW) {
            int below = flow.subList(first, Math.min(first + PER_ROW, flow.size())).stream()
                    .mapToInt(line -> below(line, board))
                    .max()
                    .orElse(0);
            tops.add(tops.getLast() + BOX_HEIGHT + Math.max(BETWEEN_ROWS, (below + 2) * LINE));
        }
        return tops;
    }

    /** How many lines of text stand below a box. */
    private static int below(MapBoard.Line line, MapBoard board) {
        return (line.element().bottleneck() ? 1 : 0)
                + (line.leverage().voters() > 0 ? 1 : 0)
                + (line.element().team().isEmpty() ? 0 : 1)
                + board.at(line.element().id()).size();
    }

    private static Box box(List<MapBoard.Line> flow, int index, List<Integer> tops, MapBoard board) {
        MapBoard.Line line = flow.get(index);
        return new Box(
                line,
                x(index),
                tops.get(index / PER_ROW),
                lines(line.element().title()),
                index == flow.size() - 1 ? "" : arrow(index, tops),
                board.at(line.element().id()));
    }

    private static int x(int index) {
        return MARGIN + index % PER_ROW * (BOX_WIDTH + GAP);
    }

    /** To the right, or from the end of a row around to the beginning of the next one. */
    private static String arrow(int index, List<Integer> tops) {
        int top = tops.get(index / PER_ROW);
        int next = tops.get((index + 1) / PER_ROW);
        if (top == next) {
            return "M%d %d H%d".formatted(x(index) + BOX_WIDTH, top + BOX_HEIGHT / 2, x(index + 1) - 4);
        }
        int aside = x(index) + BOX_WIDTH + GAP / 4;
        return "M%d %d H%d V%d H%d V%d"
                .formatted(
                        x(index) + BOX_WIDTH,
                        top + BOX_HEIGHT / 2,
                        aside,
                        next - 10,
                        x(index + 1) + BOX_WIDTH / 2,
                        next - 4);
    }

    /** At most two lines of whole words; what is longer ends with an ellipsis. */
    static List<String> lines(String title) {
        List<String> lines = new ArrayList<>(List.of(""));
        for (String word : title.strip().split("\\s+")) {
            String longer = (lines.getLast() + " " + word).strip();
            if (longer.length() <= LETTERS || lines.getLast().isEmpty()) {
                lines.set(lines.size() - 1, longer);
            } else {
                lines.add(word);
            }
        }
        List<String> shown = new ArrayList<>(lines.subList(0, Math.min(2, lines.size())));
        boolean cut = lines.size() > 2;
        shown.replaceAll(line -> line.length() > LETTERS ? line.substring(0, LETTERS - 1) + "…" : line);
        if (cut && !shown.getLast().endsWith("…")) {
            shown.set(1, shorten(shown.getLast()));
        }
        return shown;
    }

    private static String shorten(String line) {
        return (line.length() >= LETTERS ? line.substring(0, LETTERS - 1) : line) + "…";
    }
}
