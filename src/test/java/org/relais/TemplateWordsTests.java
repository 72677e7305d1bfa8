package org.relais;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.relais.support.SourceFile;

/** No template says anything by itself: words come from the message files, or stand where th:text replaces them. */
class TemplateWordsTests {

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Set<String> NAMES = Set.of("Relais", "FR", "EN", "Français", "English");
    private static final List<String> REPLACED = List.of("th:text", "th:utext", "th:replace", "th:insert");
    private static final List<String> READ_OUT = List.of("aria-label", "title", "alt", "placeholder", "content");
    private static final Set<String> NOT_READ = Set.of("script", "style", "meta");

    @TestFactory
    Stream<DynamicTest> sayNothingThemselves() {
        return SourceFile.templates().stream()
                .filter(template -> template.endsWith(".html"))
                .map(template -> DynamicTest.dynamicTest(
                        template.name(), () -> assertThat(words(template)).isEmpty()));
    }

    private static List<String> words(SourceFile template) {
        // A <template> may stand anywhere, also in tables, where the parser would throw a <th:block> out.
        var document =
                Jsoup.parse(template.text().replace("<th:block", "<template").replace("</th:block", "</template"));
        Stream.Builder<String> words = Stream.builder();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text && !isReplaced(text)) {
                        words.add(text.text().strip());
                    } else if (node instanceof Element element && !NOT_READ.contains(element.normalName())) {
                        READ_OUT.forEach(name -> words.add(element.attr(name)));
                    }
                },
                document);
        return words.build()
                .filter(text -> WORD.matcher(text).find() && !NAMES.contains(text))
                .toList();
    }

    private static boolean isReplaced(Node node) {
        for (Node at = node.parent(); at != null; at = at.parent()) {
            if (REPLACED.stream().anyMatch(at::hasAttr) || NOT_READ.contains(at.normalName())) {
                return true;
            }
        }
        return false;
    }
}
