package org.relais.live.constraintmap;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where the flow stands in the picture: boxes in rows, from left to right, with an arrow from each to the next one. The
 * list beside it says the same in words. Lengths are units of the picture.
 */
public record MapDrawing(int width, int height, List<Box> boxes) {

    static final int PER_ROW = 4;
    static final int BOX_WIDTH = 168;
    static final int BOX_HEIGHT = 84;
    private static final int GAP = 40;
    private static final int ROW = 148;
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
        int rows = Math.max(1, Math.ceilDiv(flow.size(), PER_ROW));
        List<Box> boxes = IntStream.range(0, flow.size())
                .mapToObj(index -> box(flow, index, board))
                .toList();
        return new MapDrawing(
                2 * MARGIN + PER_ROW * BOX_WIDTH + (PER_ROW - 1) * GAP, 2 * MARGIN + rows * ROW - GAP / 2, boxes);
    }

    private static Box box(List<MapBoard.Line> flow, int index, MapBoard board) {
        MapBoard.Line line = flow.get(index);
        return new Box(
                line,
                x(index),
                y(index),
                lines(line.element().title()),
                index == flow.size() - 1 ? "" : arrow(index),
                board.at(line.element().id()));
    }

    private static int x(int index) {
        return MARGIN + index % PER_ROW * (BOX_WIDTH + GAP);
    }

    private static int y(int index) {
        return MARGIN + index / PER_ROW * ROW;
    }

    /** To the right, or from the end of a row around to the beginning of the next one. */
    private static String arrow(int index) {
        int fromX = x(index) + BOX_WIDTH;
        int fromY = y(index) + BOX_HEIGHT / 2;
        int toX = x(index + 1);
        int toY = y(index + 1) + BOX_HEIGHT / 2;
        if (fromY == toY) {
            return "M%d %d H%d".formatted(fromX, fromY, toX - 4);
        }
        int between = y(index + 1) - 10;
        return "M%d %d V%d H%d V%d"
                .formatted(x(index) + BOX_WIDTH / 2, y(index) + BOX_HEIGHT, between, toX + BOX_WIDTH / 2, between + 6);
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
