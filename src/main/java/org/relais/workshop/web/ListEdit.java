package org.relais.workshop.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The lines of one list in the form. A button says {@code add-deliverables} or {@code remove-deliverables-2}; there is
 * always a line to fill.
 */
record ListEdit<T>(String name, int most, Supplier<T> blank) {

    private static final Pattern REMOVE = Pattern.compile("remove-([a-z]+)-(\\d{1,3})");

    /** @param sent with gaps where nothing was sent, or nothing at all */
    List<T> apply(@Nullable String act, @Nullable List<T> sent) {
        List<T> lines = new ArrayList<>(sent == null ? List.of() : sent);
        lines.removeIf(Objects::isNull);
        Matcher remove = REMOVE.matcher(act == null ? "" : act);
        if (("add-" + name).equals(act) && lines.size() < most) {
            lines.add(blank.get());
        } else if (remove.matches() && remove.group(1).equals(name) && indexOf(remove) < lines.size()) {
            lines.remove(indexOf(remove));
        }
        if (lines.isEmpty()) {
            lines.add(blank.get());
        }
        return lines;
    }

    private static int indexOf(Matcher remove) {
        return Integer.parseInt(remove.group(2));
    }
}
