package org.relais;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.relais.support.Browsers;
import org.relais.support.Gallery;
import org.relais.support.LivePageServer;
import org.relais.support.Templates;

/** The shared components, in both themes, on the smallest phone and on a laptop: no violation, nothing to scroll sideways. */
@Tag("browser")
class GalleryAccessibilityTests {

    private final Templates templates = new Templates();

    @ParameterizedTest
    @MethodSource
    void isReachableForEverybody(String template, ColorScheme theme, int width) throws IOException {
        var options = new Browser.NewContextOptions().setColorScheme(theme).setViewportSize(width, 800);
        try (var server = new LivePageServer(templates.render(template, Locale.FRENCH, Gallery.model(Locale.FRENCH)));
                BrowserContext context = Browsers.shared().newContext(options)) {
            Page page = context.newPage();
            page.navigate(server.url());
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                    .isEqualTo(0);
        }
    }

    static Stream<Arguments> isReachableForEverybody() {
        return Gallery.PAGES.stream()
                .flatMap(page -> Stream.of(
                        Arguments.of(page, ColorScheme.LIGHT, 320), Arguments.of(page, ColorScheme.DARK, 1280)));
    }
}
