package org.relais.platform.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * All texts of all modules: every {@code messages/*.properties} of the class path, so that a new module edits no list.
 * A file without a language in its name is English.
 */
final class MessageBundles {

    private static final String FILES = "classpath*:messages/*.properties";
    private static final Pattern NAME = Pattern.compile("[a-z-]+(?:_([a-z]{2}))?\\.properties");
    private static final String DEFAULT_LANGUAGE = "en";

    private final Map<String, Map<String, String>> byLanguage = new HashMap<>();

    MessageBundles() {
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
                add(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pattern in this language, else in English, else null. */
    @Nullable
    String pattern(String language, String key) {
        String own = byLanguage.getOrDefault(language, Map.of()).get(key);
        return own != null
                ? own
                : byLanguage.getOrDefault(DEFAULT_LANGUAGE, Map.of()).get(key);
    }

    private void add(Resource file) throws IOException {
        Matcher name = NAME.matcher(String.valueOf(file.getFilename()));
        if (!name.matches()) {
            throw new IllegalStateException("Name of a message bundle not understood: " + file);
        }
        String language = name.group(1) == null ? DEFAULT_LANGUAGE : name.group(1);
        Map<String, String> texts = byLanguage.computeIfAbsent(language, none -> new HashMap<>());
        read(file).forEach((key, text) -> {
            if (texts.put((String) key, (String) text) != null) {
                throw new IllegalStateException("Message " + key + " is in two bundles, one of them " + file);
            }
        });
    }

    private static Properties read(Resource file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
