package org.relais.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One person with a browser of their own. Collects what must never happen on any page: a message of the content
 * security policy, a script error, an answer of 500 and above.
 */
public final class Visitor implements AutoCloseable {

    private final String name;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Visitor(String name, BrowserContext context) {
        this.name = name;
        this.context = context;
        this.page = context.newPage();
        page.setDefaultTimeout(15_000);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")
                    || message.text().contains("TrustedHTML")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onResponse(response -> {
            if (response.status() >= 500) {
                complaints.add(response.status() + " " + response.url());
            }
        });
    }

    /** What kind of device somebody holds. */
    public enum Device {
        PHONE(390, 844),
        LAPTOP(1280, 800),
        PROJECTOR(1920, 1080);

        private final int width;
        private final int height;

        Device(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    /** How somebody reads: language tag, device, colours, whether scripts run. */
    public record Habits(String language, Device device, ColorScheme colours, boolean scripts) {

        public static Habits french(Device device) {
            return new Habits("fr-FR", device, ColorScheme.LIGHT, true);
        }

        public static Habits english(Device device) {
            return new Habits("en-GB", device, ColorScheme.LIGHT, true);
        }

        public Habits withoutScripts() {
            return new Habits(language, device, colours, false);
        }

        public Habits dark() {
            return new Habits(language, device, ColorScheme.DARK, scripts);
        }
    }

    /** Opens a fresh browser profile that sees {@code baseUrl} as its site. */
    public static Visitor arriving(String name, String baseUrl, Habits habits) {
        var options = new Browser.NewContextOptions()
                .setBaseURL(baseUrl)
                .setLocale(habits.language())
                .setTimezoneId("Europe/Paris")
                .setColorScheme(habits.colours())
                .setReducedMotion(ReducedMotion.REDUCE)
                .setJavaScriptEnabled(habits.scripts())
                .setViewportSize(habits.device().width, habits.device().height);
        return new Visitor(name, Browsers.shared().newContext(options));
    }

    public Page page() {
        return page;
    }

    public String name() {
        return name;
    }

    public void visit(String path) {
        page.navigate(path);
    }

    /** Keeps a picture under {@code target/journeys} for people to look at, with {@code -Drelais.test.pictures=true}. */
    public void picture(String file) {
        if (!Boolean.getBoolean("relais.test.pictures")) {
            return;
        }
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "journeys", file + ".png"))
                .setFullPage(true));
    }

    /** No violation of the WCAG rules that axe knows, and no sideways scrolling. */
    public void assertAccessible() {
        var violations = new AxeBuilder(page)
                // looks at this page alone, which has no frames; otherwise each look opens one more page
                .setLegacyMode(true)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze()
                .getViolations();
        assertThat(violations)
                .as("%s at %s", name, page.url())
                .extracting(rule -> rule.getId() + ": " + rule.getNodes())
                .isEmpty();
        var overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat((int) overflow).as("sideways scrolling at %s", page.url()).isZero();
    }

    /** Closes the browser profile and fails when something happened that must never happen. */
    @Override
    public void close() {
        context.close();
        assertThat(complaints).as("complaints of %s's browser", name).isEmpty();
    }
}
