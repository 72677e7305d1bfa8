package org.relais.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.support.BrowserTest;
import org.relais.support.Browsers;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserTest
@DisplayName("A script that throws while it loads")
class BrokenScriptTests {

    /** Without it the first script of every page, which asks for the time zone, does not get far. */
    private static final String NO_TIME = "Intl.DateTimeFormat = () => { throw new Error('No time here') }";

    private static final String OPEN_MENU = """
            const menu = document.createElement('details');
            menu.dataset.menu = '';
            menu.open = true;
            menu.append(document.createElement('summary'));
            document.body.append(menu);""";

    @LocalServerPort
    int port;

    @Test
    @DisplayName("is reported, and does not stop those after it in its bundle")
    void theNextOnesLoad() {
        try (BrowserContext browser = Browsers.shared().newContext()) {
            browser.addInitScript(NO_TIME);
            Page page = browser.newPage();
            List<String> reported = new ArrayList<>();
            page.onPageError(reported::add);
            page.navigate("http://localhost:" + port + "/sign-in");
            assertThat(reported).singleElement().asString().contains("No time here");

            page.evaluate("() => {" + OPEN_MENU + "}");
            page.keyboard().press("Escape");
            assertThat(page.locator("details[data-menu][open]").count()).isZero();
        }
    }
}
