package org.relais;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.relais.support.Bundles;
import org.relais.support.SourceFile;

/**
 * Every text that a page or a class asks for exists, and every text that exists is asked for. Keys that code puts together
 * are declared in their bundle: {@code # dynamic: topic.kind.*}.
 */
class MessageKeysTests {

    /** {@code #{topic.title}}, {@code #{topic.count(…)}}. */
    private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{([a-z][A-Za-z0-9.-]*)[(}]");

    /** A literal with at least two dots that begins like a bundle: {@code "topic.proposed.flash"}, {@code "{topic.title.missing}"}. */
    private static final Pattern IN_JAVA = Pattern.compile("\"\\{?([a-z-]+(?:\\.[A-Za-z0-9-]+){2,})}?\"");

    /** Anything quoted, or named in a message expression, that may be a key. */
    private static final Pattern MENTION = Pattern.compile("[\"'{]([a-z][A-Za-z0-9-]*(?:\\.[A-Za-z0-9-]+)+)[\"'}(]");

    private final Set<String> keys = Bundles.names().stream()
            .flatMap(bundle -> Bundles.english(bundle).keySet().stream())
            .collect(Collectors.toCollection(TreeSet::new));

    @Test
    void everyKeyOfATemplateExists() {
        assertThat(found(SourceFile.templates().stream(), IN_TEMPLATE)).isSubsetOf(keys);
    }

    @Test
    void everyKeyOfAClassExists() {
        var prefixes = keys.stream().map(key -> key.split("\\.")[0]).collect(Collectors.toSet());
        var asked = found(SourceFile.java().stream(), IN_JAVA).stream()
                .filter(key -> prefixes.contains(key.split("\\.")[0]))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(asked).isSubsetOf(keys);
    }

    @Test
    void everyTextIsUsed() {
        var mentioned = found(Stream.concat(SourceFile.templates().stream(), SourceFile.java().stream()), MENTION);
        var dynamic = Bundles.dynamicPrefixes();
        assertThat(keys)
                .allSatisfy(key -> assertThat(
                                mentioned.contains(key) || dynamic.stream().anyMatch(key::startsWith))
                        .as("%s is used", key)
                        .isTrue());
    }

    private static Set<String> found(Stream<SourceFile> files, Pattern pattern) {
        return files.flatMap(file -> pattern.matcher(file.code()).results())
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
