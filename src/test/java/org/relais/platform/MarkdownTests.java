package org.relais.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Markdown")
class MarkdownTests {

    @Test
    void headingsBeginBelowTheHeadingOfThePage() {
        assertThat(Markdown.toHtml("# One\n\n## Two\n\n### Three"))
                .isEqualToIgnoringNewLines("<h2>One</h2><h2>Two</h2><h3>Three</h3>");
    }

    @Test
    void listsEmphasisAndLinksAreShown() {
        assertThat(Markdown.toHtml("1. **Ana** — [board](https://example.org/b)"))
                .contains("<ol>", "<strong>Ana</strong>", "href=\"https://example.org/b\"")
                .contains("noopener", "noreferrer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[x](javascript:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "![x](https://example.org/pixel.gif)",
                "<a href='https://example.org' onclick='alert(1)'>x</a>",
                "<style>*{display:none}</style>",
                "<iframe src=https://example.org></iframe>",
                "[x](https://example.org \"onmouseover=alert(1)\")"
            })
    void nothingThatRunsOrLoadsReachesThePage(String hostile) {
        assertThat(Markdown.toHtml(hostile))
                .doesNotContain("<script", "<img", "<iframe", "<style", "javascript:", "data:")
                .doesNotContainPattern("<[^>]*\\son[a-z]+=");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# not a heading",
                "- not a list",
                "+ nor this",
                "> nor a quotation",
                "1. nor a number",
                "12) nor this",
                "=== nor an underline",
                "~~~ nor a fence",
                "*not* _emphasis_ `nor code`",
                "[no](https://example.org) link <b>nor HTML</b>",
                "a \\ b &amp; c & d",
                "snake_case_name costs 3.5 days — 100 % sure!",
                "été 🎉 “quoted” l’apostrophe"
            })
    void anEscapedTextReadsTheSame(String typed) {
        assertThat(shown(Markdown.escape(typed))).isEqualTo(typed);
        assertThat(shown("- " + Markdown.escape(typed))).isEqualTo(typed);
    }

    @Test
    void severalLinesBecomeOne() {
        assertThat(Markdown.escape("one\n\n# two\tthree")).isEqualTo("one # two three");
    }

    @Test
    void ordinaryTextsStayReadableForWhoeverEditsThem() {
        String typed = "Ana : 3,5 jours d’attente - et demain (jeudi) ?";

        assertThat(Markdown.escape(typed)).isEqualTo(typed);
    }

    private static String shown(String markdown) {
        return Jsoup.parseBodyFragment(Markdown.toHtml(markdown)).text();
    }
}
