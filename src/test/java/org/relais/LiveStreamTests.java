package org.relais;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relais.support.Browsers;
import org.relais.support.LivePageTest;

/** The stream of a live page: cut, refused, frozen, and the clock that it sets. */
class LiveStreamTests extends LivePageTest {

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

    /** L24: the connection died, nobody told the page, and everything else gets through. */
    @Test
    void aStreamThatFallsSilentIsSaidWithinTenSecondsAndOpenedAnew() {
        int before = server.connections.size();
        server.mute = true;
        server.regions = region("step", "h1", "Synthèse");
        assertThat(page.locator("#live-status")).containsText("La connexion est coupée", WITHIN_12_SECONDS);
        assertThat(page.locator("#step h1")).hasText("Synthèse");
        assertThat(chip()).hasText("En direct");
        assertThat(server.connections).hasSize(before + 1);
    }

    /** L24, L8: in a tunnel nothing gets through; after it the same connection goes on. */
    @Test
    void aTunnelIsSaidWithinTenSecondsAndTheSameConnectionGoesOnAfterwards() {
        int before = server.connections.size();
        server.tunnel = true;
        assertThat(chip()).hasText("Reconnexion…", new LocatorAssertions.HasTextOptions().setTimeout(10_000));
        assertThat(chip()).containsText("Hors connexion", WITHIN_12_SECONDS);
        server.tunnel = false;
        server.push("patch", 130, region("step", "h1", "Débattre"));
        assertThat(page.locator("#step h1")).hasText("Débattre");
        assertThat(chip()).hasText("En direct");
        assertThat(server.connections).hasSize(before);
    }

    /** A vote's answer knows a part of what is mine; the whole, asked for before and arriving later, is older. */
    @Test
    void aPartOfWhatIsMineIsNotOvertakenByAnOlderWhole() {
        String old = "<section id='mine' data-key='b'><div id='mine-part'>Trois points</div></section>";
        page.evaluate("""
                old => {
                  document.getElementById('mine').append(Object.assign(document.createElement('div'), { id: 'mine-part' }));
                  Live.apply('<data data-room-seq value="131"></data><div id="mine-part">Deux points</div>');
                  window.dropped = Live.apply('<data data-room-seq value="130"></data>' + old);
                }""", old);
        assertThat(page.locator("#mine-part")).hasText("Deux points");
        assertThat(page.evaluate("dropped")).isEqualTo(java.util.List.of("mine"));
        page.evaluate("old => Live.apply('<data data-room-seq value=\"132\"></data>' + old)", old);
        assertThat(page.locator("#mine-part")).hasText("Trois points");
    }

    /** WCAG 2.2.2. */
    @Test
    void aFrozenDisplayWaitsUntilItIsReleased() {
        Locator freeze = page.locator("[data-freeze]");
        freeze.click();
        assertThat(chip()).hasText("Figé ici");
        server.push("patch", 120, region("step", "h1", "Débattre"));
        server.push("say", 121, "{\"text\":\"Étape : Débattre\",\"urgent\":false}");
        assertThat(page.locator("#live-status")).hasText("Étape : Débattre");
        assertThat(page.locator("#step h1")).hasText("Voter");
        freeze.click();
        assertThat(page.locator("#step h1")).hasText("Débattre");
        assertThat(chip()).hasText("En direct");
    }

    /** L11: standing at zero, it was ended on purpose; anywhere else it waits. */
    @Test
    void aClockThatWasEndedDoesNotSayThatItWaits() {
        Locator timer = page.locator("#timer");
        server.push("timer", 119, "{\"remaining\":0,\"total\":480000,\"running\":false,\"shown\":true}");
        assertThat(timer).containsText("Temps écoulé");
        server.push("timer", 120, "{\"remaining\":90000,\"total\":480000,\"running\":false,\"shown\":true}");
        assertThat(timer).containsText("En pause");
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

    /** T1: what is shown is not late by a part of a second. */
    @Test
    void theSecondChangesWhenItIsOver() {
        page.evaluate("""
                () => {
                  window.flips = [performance.now()];
                  const note = () => flips.push(performance.now());
                  new MutationObserver(note).observe(document.querySelector('[data-timer-text]'), { childList: true });
                  Live.setTimer({ remaining: 60130, total: 480000, running: true, shown: true });
                }""");
        page.waitForTimeout(5_500);
        List<?> late = (List<?>) page.evaluate(
                "flips.slice(2, 7).map((at, nth) => at - flips[0] - 130 - 1000 * nth).sort((a, b) => a - b)");
        assertThat(((Number) late.get(2)).doubleValue())
                .as("of five changes, the one in the middle: %s", late)
                .isBetween(-5.0, 60.0);
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

    /** T4: whichever of its two clocks went on while the machine slept, the connection may be dead and nobody told it. */
    @ParameterizedTest
    @ValueSource(strings = {"Date", "performance"})
    void aPageThatSleptOpensItsStreamAnew(String clock) {
        int before = server.connections.size();
        page.evaluate(
                "(clock => { const now = clock.now.bind(clock); clock.now = () => now() + 600000; })(" + clock + ")");
        await().atMost(Duration.ofSeconds(5)).until(() -> server.connections.size() > before);
        assertThat(chip()).hasText("En direct");
    }

    /** A membership that ended: the page itself says so. */
    @Test
    void whoMayNoLongerListenGetsThePageAgain() {
        page.evaluate("document.body.dataset.before = 'yes'");
        server.streamStatus = 204;
        server.cutStreams();
        assertThat(page.locator("body[data-before]")).hasCount(0);
    }

    /** The button that moves the workshop on names the next step although it was just pressed. */
    @Test
    void aButtonThatHasTheFocusGetsItsNewWords() {
        Locator add = page.locator("#propose button.primary");
        add.focus();
        server.push("patch", 119, region("propose", "button.primary", "Ajouter encore"));
        assertThat(add).hasText("Ajouter encore");
        assertThat(add).isFocused();
    }
}
