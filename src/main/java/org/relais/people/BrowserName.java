package org.relais.people;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A short name for what a browser says about itself: enough for its owner to know it again. */
final class BrowserName {

    /** The first mark that fits: most browsers also claim to be others. */
    private static final Map<String, String> BROWSERS = ordered(
            "Edg",
            "Edge",
            "OPR",
            "Opera",
            "SamsungBrowser",
            "Samsung Internet",
            "Firefox",
            "Firefox",
            "FxiOS",
            "Firefox",
            "CriOS",
            "Chrome",
            "Chrome",
            "Chrome",
            "Safari",
            "Safari");

    private static final Map<String, String> SYSTEMS = ordered(
            "Android",
            "Android",
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Windows",
            "Windows",
            "Mac OS X",
            "macOS",
            "CrOS",
            "ChromeOS",
            "Linux",
            "Linux");

    private BrowserName() {}

    /** For example {@code Firefox · Linux}; empty when the browser says nothing that is known. */
    static String of(String userAgent) {
        return Stream.of(BROWSERS, SYSTEMS)
                .flatMap(names -> names.entrySet().stream()
                        .filter(name -> userAgent.contains(name.getKey()))
                        .limit(1)
                        .map(Map.Entry::getValue))
                .collect(Collectors.joining(" · "));
    }

    private static Map<String, String> ordered(String... marksAndNames) {
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < marksAndNames.length; i += 2) {
            names.put(marksAndNames[i], marksAndNames[i + 1]);
        }
        return names;
    }
}
