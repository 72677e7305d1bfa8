package org.relais.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.support.AppTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

@AppTest
@DisplayName("Static files")
class StaticResourcesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ResourceUrlProvider links;

    @Test
    @DisplayName("are linked with the version of their content, and kept by browsers for a year")
    void versions() {
        String link = Objects.requireNonNull(links.getForLookupPath("/css/base.css"));
        assertThat(link).matches("/css/base-[0-9a-f]{32}\\.css");
        assertThat(mvc.get().uri(link)).hasStatusOk().headers().hasValue("Cache-Control", "max-age=31536000, public");
        assertThat(mvc.get().uri("/manifest.webmanifest")).hasStatusOk();
    }

    @Test
    @DisplayName("that every page needs come as one, in their order; addresses in them lead to versions, too")
    void bundles() throws Exception {
        String link = Objects.requireNonNull(links.getForLookupPath("/css/page.css"));
        MvcTestResult answer = mvc.get().uri(link).exchange();
        assertThat(answer).hasStatusOk().hasContentTypeCompatibleWith("text/css");
        assertThat(answer)
                .bodyText()
                .containsSubsequence("@layer reset, tokens", "@font-face", ".btn {")
                .containsPattern("url\\(\"?[^)]*-[0-9a-f]{32}\\.woff2");
        assertThat(script("page.js"))
                .hasStatusOk()
                .bodyText()
                .contains("data-menu")
                .doesNotContain("Live.apply");
        assertThat(script("room.js")).hasStatusOk().bodyText().containsSubsequence("Live.apply", "data-live-form");
    }

    private MvcTestResult script(String name) {
        return mvc.get()
                .uri(Objects.requireNonNull(links.getForLookupPath("/js/" + name)))
                .exchange();
    }

    @Test
    @DisplayName("are what links of pages are compared with; links to pages are not looked for on the class path")
    void onlyFiles() {
        assertThat(links.getHandlerMap().keySet())
                .allMatch(pattern -> pattern.matches("/(css|js|img|vendor)/\\*\\*|/manifest\\.webmanifest"));
        assertThat(links.getForLookupPath("/rooms/01a219a6-b045-71d3-9e1b-e829a4277d12"))
                .isNull();
    }

    @Test
    @DisplayName("the pages' own links to them carry the version")
    void inPages() throws Exception {
        var page =
                Jsoup.parse(mvc.get().uri("/sign-in").exchange().getResponse().getContentAsString());
        assertThat(page.select("link[rel=stylesheet]").eachAttr("href"))
                .allMatch(href -> href.matches(".*-[0-9a-f]{32}\\.css"));
    }
}
