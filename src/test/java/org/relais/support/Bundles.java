package org.relais.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The message files as they lie in the source tree: English without a suffix, French with {@code _fr}. */
public final class Bundles {

    public static final Path FOLDER = Path.of("src/main/resources/messages");

    private static final String DYNAMIC = "# dynamic:";

    private Bundles() {}

    /** Names of the bundles, without suffix. */
    public static List<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".properties") && !name.endsWith("_fr.properties"))
                    .map(name -> name.substring(0, name.length() - ".properties".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Map<String, String> english(String name) {
        return read(name + ".properties");
    }

    public static Map<String, String> french(String name) {
        return read(name + "_fr.properties");
    }

    /** What {@code # dynamic: topic.kind.*} declares: beginnings of keys that code puts together. */
    public static List<String> dynamicPrefixes() {
        return names().stream()
                .flatMap(name -> lines(name + ".properties"))
                .filter(line -> line.startsWith(DYNAMIC))
                .map(line -> line.substring(DYNAMIC.length()).trim().replace("*", ""))
                .toList();
    }

    private static Stream<String> lines(String file) {
        try {
            return Files.readAllLines(FOLDER.resolve(file), UTF_8).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> read(String file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(FOLDER.resolve(file), UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var messages = new TreeMap<String, String>();
        properties.forEach((key, text) -> messages.put((String) key, (String) text));
        return messages;
    }
}
