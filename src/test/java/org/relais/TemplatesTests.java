package org.relais;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.relais.support.SourceFile;

/** What no template does: step around the content security policy, compute, or be too long to read. */
class TemplatesTests {

    private static final int LONGEST = 120;

    /** Mails have no style sheet, and no content security policy. */
    private static final String MAIL_LAYOUT = "mail/layout.html";

    private static final Map<String, Pattern> FORBIDDEN = new TreeMap<>(Map.of(
            "an inline style", Pattern.compile("\\s(th:)?style(append)?\\s*=\\s*\""),
            "a <style> element", Pattern.compile("<style\\b"),
            "an inline event handler", Pattern.compile("\\s(th:)?on[a-z]+\\s*=\\s*\""),
            "an inline script", Pattern.compile("<script\\b(?![^>]*\\b(th:)?src=)|th:inline|javascript:"),
            "a form without th:action",
                    Pattern.compile(
                            "<form\\b(?=[^>]*method=\"post\")(?![^>]*(th:action|th:replace)=)",
                            Pattern.CASE_INSENSITIVE),
            "static members, constructors or beans",
                    Pattern.compile("\\bT\\(|[$*]\\{[^}\"]*(\\bnew\\s+[A-Z]|(?<![\\w@])@[a-z]\\w*)"),
            "unescaped inlining", Pattern.compile("\\[\\("),
            // Thymeleaf replaces before it looks at conditions: put the condition on a th:block around
            "a condition beside th:replace, which would be ignored",
                    Pattern.compile("<[a-z][\\w:-]*(?=(?:\"[^\"]*\"|[^<>\"])*\\sth:(?:if|unless|each)=)"
                            + "(?=(?:\"[^\"]*\"|[^<>\"])*\\sth:replace=)"),
            "a grade beside a person (P5)",
                    Pattern.compile("[$*]\\{[^}\"]*(\\b(ratio|percent|score|streak|ranking)\\b"
                            + "|(Ratio|Percent|Score|Streak|Ranking)(?![a-z]))")));

    @TestFactory
    Stream<DynamicTest> keepTheRules() {
        return pages().flatMap(template -> FORBIDDEN.entrySet().stream()
                .filter(rule ->
                        !(template.endsWith(MAIL_LAYOUT) && rule.getKey().equals("a <style> element")))
                .map(rule -> DynamicTest.dynamicTest(
                        template.name() + " has no " + rule.getKey(),
                        () -> assertThat(template.code()).doesNotContainPattern(rule.getValue()))));
    }

    @TestFactory
    Stream<DynamicTest> areShort() {
        return SourceFile.templates().stream()
                .map(template -> DynamicTest.dynamicTest(
                        template.name(),
                        () -> assertThat(template.text().lines()).hasSizeLessThanOrEqualTo(LONGEST)));
    }

    /** Sanitised Markdown is shown by one fragment; everything else is escaped. */
    @Test
    void onlyOneFragmentShowsHtmlFromData() {
        List<String> files = pages().filter(template -> template.code().contains("th:utext"))
                .map(SourceFile::name)
                .toList();
        assertThat(files).hasSizeLessThanOrEqualTo(1).allMatch(name -> name.endsWith("ui/markdown.html"));
    }

    private static Stream<SourceFile> pages() {
        return SourceFile.templates().stream().filter(template -> template.endsWith(".html"));
    }
}
