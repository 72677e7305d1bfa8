package org.relais.workshop.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.shared.Letters;
import org.relais.shared.PlainText;
import org.relais.shared.Versions;
import org.relais.workshop.Echoes;

/** Up to three lines; all may stay empty. */
record EchoForm(
        @Letters(max = Echoes.LONGEST) @Nullable String first,
        @Letters(max = Echoes.LONGEST) @Nullable String second,
        @Letters(max = Echoes.LONGEST) @Nullable String third,
        @Nullable String version) {

    /** @param said what stands there now; empty while lines are only proposed */
    static EchoForm of(List<String> lines, List<String> said) {
        return new EchoForm(line(lines, 0), line(lines, 1), line(lines, 2), String.valueOf(Versions.of(said)));
    }

    long seenVersion() {
        return Versions.sent(version);
    }

    List<String> lines() {
        return Stream.of(first, second, third)
                .map(typed -> typed == null ? "" : PlainText.oneLine(typed))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String line(List<String> lines, int at) {
        return at < lines.size() ? lines.get(at) : "";
    }
}
