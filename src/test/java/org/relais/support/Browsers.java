package org.relais.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * One Chromium for all browser journeys of this JVM. Where there is none, journeys are skipped with a message; with
 * {@code -Drelais.test.browser=required} they fail instead.
 */
public final class Browsers {

    private static @Nullable Browser shared;

    private Browsers() {}

    /** The shared browser; skips the calling test when this machine has none. */
    public static synchronized Browser shared() {
        if (shared != null) {
            return shared;
        }
        var chromium = chromium();
        if (chromium.isEmpty()) {
            var message = "No Chromium at $CHROMIUM or /usr/bin/chromium: browser journeys need one";
            if ("required".equals(System.getProperty("relais.test.browser"))) {
                throw new IllegalStateException(message);
            }
            Assumptions.abort(message);
        }
        var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment()));
        shared = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium.orElseThrow())
                        .setArgs(List.of("--disable-background-networking", "--disable-component-update")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return shared;
    }

    private static Optional<Path> chromium() {
        return Stream.of(System.getenv("CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser")
                .filter(Objects::nonNull)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Map<String, String> environment() {
        var environment = new HashMap<>(System.getenv());
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        node().ifPresent(node -> environment.putIfAbsent("PLAYWRIGHT_NODEJS_PATH", node.toString()));
        return environment;
    }

    private static Optional<Path> node() {
        return Stream.of(Objects.requireNonNullElse(System.getenv("PATH"), "").split(":"))
                .map(folder -> Path.of(folder, "node"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
