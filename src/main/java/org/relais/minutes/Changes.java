package org.relais.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What is different between two texts, line by line. */
public record Changes(List<Line> lines) {

    /** Above this many pairs of lines, what lies between the first and the last difference counts as written anew. */
    private static final int PAIRS = 4_000_000;

    public enum Kind {
        BOTH,
        /** In the first text only. */
        FIRST,
        /** In the second text only. */
        SECOND
    }

    /** A line and where it stands. */
    public record Line(Kind kind, String text) {}

    public static Changes between(String first, String second) {
        List<String> one = first.lines().toList();
        List<String> two = second.lines().toList();
        int start = common(one, two);
        int end = common(
                one.subList(start, one.size()).reversed(),
                two.subList(start, two.size()).reversed());
        List<Line> lines = new ArrayList<>();
        add(lines, Kind.BOTH, one.subList(0, start));
        middle(lines, one.subList(start, one.size() - end), two.subList(start, two.size() - end));
        add(lines, Kind.BOTH, one.subList(one.size() - end, one.size()));
        return new Changes(List.copyOf(lines));
    }

    public boolean none() {
        return lines.stream().allMatch(line -> line.kind() == Kind.BOTH);
    }

    /** Both texts in one, each line where it stood: nothing of either is lost. */
    public String together() {
        return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    private static int common(List<String> one, List<String> two) {
        int shorter = Math.min(one.size(), two.size());
        int same = 0;
        while (same < shorter && one.get(same).equals(two.get(same))) {
            same++;
        }
        return same;
    }

    /** Follows the longest common subsequence; what is only in the first text comes before what is only in the second. */
    private static void middle(List<Line> lines, List<String> one, List<String> two) {
        if ((long) one.size() * two.size() > PAIRS) {
            add(lines, Kind.FIRST, one);
            add(lines, Kind.SECOND, two);
            return;
        }
        int[][] longest = longest(one, two);
        int i = 0;
        int j = 0;
        while (i < one.size() && j < two.size()) {
            if (one.get(i).equals(two.get(j))) {
                lines.add(new Line(Kind.BOTH, one.get(i++)));
                j++;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                lines.add(new Line(Kind.FIRST, one.get(i++)));
            } else {
                lines.add(new Line(Kind.SECOND, two.get(j++)));
            }
        }
        add(lines, Kind.FIRST, one.subList(i, one.size()));
        add(lines, Kind.SECOND, two.subList(j, two.size()));
    }

    /** Length of the longest common subsequence of what follows each pair of lines. */
    private static int[][] longest(List<String> one, List<String> two) {
        int[][] longest = new int[one.size() + 1][two.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = two.size() - 1; j >= 0; j--) {
                longest[i][j] = one.get(i).equals(two.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        return longest;
    }

    private static void add(List<Line> lines, Kind kind, List<String> texts) {
        texts.forEach(text -> lines.add(new Line(kind, text)));
    }
}
