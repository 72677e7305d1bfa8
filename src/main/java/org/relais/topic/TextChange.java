package org.relais.topic;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A piece of a text that stayed, went or came, in the order of reading. */
public record TextChange(Kind kind, String text) {

    public enum Kind {
        SAME,
        GONE,
        NEW
    }

    /** A word keeps the blanks behind it, so that the pieces make the texts again. */
    private static final Pattern WORD = Pattern.compile("(?<=\\s)(?=\\S)");

    /** What changed, word by word. */
    static List<TextChange> between(String before, String after) {
        List<String> old = List.of(WORD.split(before));
        List<TextChange> pieces = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta :
                DiffUtils.diff(old, List.of(WORD.split(after))).getDeltas()) {
            add(pieces, Kind.SAME, old.subList(at, delta.getSource().getPosition()));
            add(pieces, Kind.GONE, delta.getSource().getLines());
            add(pieces, Kind.NEW, delta.getTarget().getLines());
            at = delta.getSource().last() + 1;
        }
        add(pieces, Kind.SAME, old.subList(at, old.size()));
        return List.copyOf(pieces);
    }

    private static void add(List<TextChange> pieces, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new TextChange(kind, String.join("", words)));
        }
    }
}
