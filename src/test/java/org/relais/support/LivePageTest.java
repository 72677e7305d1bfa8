package org.relais.support;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;

/** A participant's page open in a browser, on a {@link LivePageServer} that the test makes behave badly. */
@Tag("browser")
public abstract class LivePageTest {

    protected static final LocatorAssertions.ContainsTextOptions WITHIN_12_SECONDS =
            new LocatorAssertions.ContainsTextOptions().setTimeout(12_000);

    private final String html = new Templates().render("ui/gallery-phone", Locale.FRENCH, Gallery.model(Locale.FRENCH));
    protected final Document document = Jsoup.parse(html);
    private final List<String> complaints = new ArrayList<>();
    protected LivePageServer server;
    private BrowserContext context;
    protected Page page;

    @BeforeEach
    void open() throws IOException {
        server = new LivePageServer(html);
        context = Browsers.shared().newContext();
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")
                    || message.text().contains("Trusted")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.navigate(server.url());
        assertThat(chip()).hasText("En direct");
    }

    @AfterEach
    void close() {
        context.close();
        server.close();
        assertThat(complaints).isEmpty();
    }

    protected String region(String id, String within, String text) {
        Element region = document.expectFirst("#" + id).clone();
        region.expectFirst(within).text(text);
        return region.outerHtml();
    }

    protected Locator chip() {
        return page.locator("[data-connection]");
    }

    protected Locator title() {
        return page.locator("#title");
    }

    protected Locator why() {
        return page.locator("#why");
    }
}
