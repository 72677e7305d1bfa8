package org.relais;

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
import org.junit.jupiter.api.Test;
import org.relais.support.Browsers;
import org.relais.support.Gallery;
import org.relais.support.LivePageServer;
import org.relais.support.Templates;

/** The scripts of a live page against a room that behaves badly: patches while typing, cuts, restarts, refusals. */
@Tag("browser")
class LiveScriptsTests {

    private static final LocatorAssertions.ContainsTextOptions WITHIN_12_SECONDS =
            new LocatorAssertions.ContainsTextOptions().setTimeout(12_000);

    private final String html = new Templates().render("ui/gallery-phone", Locale.FRENCH, Gallery.model(Locale.FRENCH));
    private final Document document = Jsoup.parse(html);
    private final List<String> complaints = new ArrayList<>();
    private LivePageServer server;
    private BrowserContext context;
    private Page page;

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

    /** L16 and the first acceptance test of the interface. */
    @Test
    void whatSomebodyTypesStaysWhileTwentyPatchesArrive() {
        page.getByText("Aide").click();
        why().fill("Trois jours d’attente");
        title().fill("Les revues");
        page.keyboard().press("ArrowLeft");
        for (int version = 1; version <= 20; version++) {
            server.push("patch", 118 + version, region("propose", "h2", "Proposer " + version));
        }
        assertThat(page.locator("#propose h2")).hasText("Proposer 20");
        assertThat(title()).hasValue("Les revues");
        assertThat(title()).isFocused();
        assertThat(page.evaluate("document.activeElement.selectionStart")).isEqualTo(9);
        assertThat(why()).hasValue("Trois jours d’attente");
        assertThat(page.locator("#more")).hasAttribute("open", "");
    }

    /** L25: refused while the server restarts, then back with what was missed since the last number. */
    @Test
    void aStreamThatIsRefusedIsAskedForAgainFromWhereItStopped() {
        server.push("patch", 130, region("step", "h1", "Débattre"));
        assertThat(page.locator("#step h1")).hasText("Débattre");
        server.streamStatus = 503;
        server.cutStreams();
        assertThat(chip()).hasText("Reconnexion…");
        server.streamStatus = 200;
        assertThat(chip()).containsText("En direct", WITHIN_12_SECONDS);
        assertThat(server.connections.getLast()).contains("since=130");
    }

    /** L24. */
    @Test
    void aCutStreamIsSaidWithinTenSecondsAndThePageAsksByItself() {
        server.regions = region("step", "h1", "Synthèse");
        server.streamStatus = 503;
        server.cutStreams();
        assertThat(chip()).containsText("Connexion coupée", WITHIN_12_SECONDS);
        assertThat(page.locator("#step h1")).hasText("Synthèse");
        assertThat(page.locator("#live-status")).containsText("La connexion est coupée");
    }

    /** L16, L5: kept, said, sent again with the same id until it arrives, and only once. */
    @Test
    void aFormThatCannotBeSentIsKeptAndSentOnceTheServerIsBack() {
        server.formStatus = 503;
        title().fill("Les revues");
        page.getByText("Ajouter", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("#live-alert")).containsText("Pas encore envoyé");
        assertThat(title()).hasValue("Les revues");
        server.formAnswer = region("propose", "h2", "Merci");
        server.formStatus = 200;
        assertThat(page.locator("#propose h2")).containsText("Merci", WITHIN_12_SECONDS);
        assertThat(title()).hasValue("");
        assertThat(server.posts).singleElement().asString().containsPattern("request=[0-9a-f-]{36}&title=Les\\+revues");
    }

    @Test
    void aRefusedFormShowsWhatToCorrectAndKeepsTheText() {
        server.formStatus = 422;
        Element refused = document.expectFirst("#propose").clone();
        refused.expectFirst("input[name=title]").attr("aria-invalid", "true");
        server.formAnswer = refused.outerHtml();
        title().fill("x");
        title().press("Enter");
        assertThat(title()).hasAttribute("aria-invalid", "true");
        assertThat(title()).isFocused();
        assertThat(title()).hasValue("x");
    }

    /** L16. */
    @Test
    void aDraftIsThereAfterAReloadAndGoneAfterItWasSent() {
        why().fill("Depuis mardi");
        title().fill("Les revues");
        page.reload();
        assertThat(title()).hasValue("Les revues");
        assertThat(why()).hasValue("Depuis mardi");
        title().press("Enter");
        assertThat(title()).hasValue("");
        page.reload();
        assertThat(title()).hasValue("");
    }

    /** L16: the workshop moves on, nobody's sentence is pulled away. */
    @Test
    void whoeverIsWritingIsAskedToJoinAndNotMoved() {
        title().fill("Les rev");
        server.push("patch", 120, "<section id=\"propose\"><h2>Débattre</h2></section>");
        assertThat(page.getByText("L’atelier a avancé")).isVisible();
        assertThat(title()).hasValue("Les rev");
        page.getByText("Rejoindre le groupe").click();
        assertThat(page.locator("#propose h2")).hasText("Débattre");
        assertThat(page.getByText("L’atelier a avancé")).isHidden();
    }

    /** WCAG 2.2.2. */
    @Test
    void aFrozenDisplayWaitsUntilItIsReleased() {
        Locator freeze = page.locator("[data-freeze]");
        freeze.click();
        server.push("patch", 120, region("step", "h1", "Débattre"));
        server.push("say", 121, "{\"text\":\"Étape : Débattre\",\"urgent\":false}");
        assertThat(page.locator("#live-status")).hasText("Étape : Débattre");
        assertThat(page.locator("#step h1")).hasText("Voter");
        freeze.click();
        assertThat(page.locator("#step h1")).hasText("Débattre");
    }

    /** L10, L11. */
    @Test
    void theClockCountsDownFromTheServersNumberAndBeyondTheEnd() {
        Locator timer = page.locator("#timer");
        assertThat(timer.locator("[data-timer-text]")).containsText("04:1");
        server.push("timer", 119, "{\"remaining\":2000,\"total\":480000,\"running\":true,\"shown\":true}");
        assertThat(timer).hasAttribute("data-phase", "last");
        assertThat(timer).containsText("Derniers instants");
        assertThat(timer).hasAttribute("data-phase", "over");
        assertThat(timer).containsText("+00:01");
        assertThat(timer).containsText("Dépassement");
        assertThat(page.locator("#live-alert")).hasText("Le temps est écoulé");
        server.push("timer", 120, "{\"remaining\":90000,\"total\":480000,\"running\":false,\"shown\":true}");
        assertThat(timer).containsText("01:30");
        assertThat(timer).containsText("En pause");
    }

    @Test
    void theClockOfAPageIsNeverTakenFromTheWall() {
        try (BrowserContext other = Browsers.shared().newContext()) {
            Page ahead = other.newPage();
            ahead.clock().setSystemTime("2030-01-01T00:00:00Z");
            ahead.navigate(server.url());
            assertThat(ahead.locator("[data-timer-text]")).containsText("04:1");
        }
    }

    /** What is personal is asked for by the page itself, and only when it changed. */
    @Test
    void theOwnPartIsFetchedWhenItsKeyChanges() {
        server.regions = "<div id=\"mine\" data-key=\"b\" class=\"budget\">1 point restant</div>";
        server.push("mine", 119, "b");
        assertThat(page.locator("#mine")).hasText("1 point restant");
    }

    /** A membership that ended: the page itself says so. */
    @Test
    void whoMayNoLongerListenGetsThePageAgain() {
        page.evaluate("document.body.dataset.before = 'yes'");
        server.streamStatus = 204;
        server.cutStreams();
        assertThat(page.locator("body[data-before]")).hasCount(0);
    }

    private String region(String id, String within, String text) {
        Element region = document.expectFirst("#" + id).clone();
        region.expectFirst(within).text(text);
        return region.outerHtml();
    }

    private Locator chip() {
        return page.locator("[data-connection]");
    }

    private Locator title() {
        return page.locator("#title");
    }

    private Locator why() {
        return page.locator("#why");
    }
}
