package org.relais;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.relais.support.LivePageTest;

/** What somebody writes on a live page: kept through patches, cuts, reloads and changes of step, and sent once. */
class LiveFormsTests extends LivePageTest {

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

    /** L8 of the fault suite, L16: a connection that died in a tunnel answers nothing, and does not fail either. */
    @Test
    void aFormThatNobodyAnswersIsSentAgain() {
        page.evaluate("""
                AbortSignal.timeout = () => {
                  const given = new AbortController();
                  setTimeout(() => given.abort(), 500);
                  return given.signal;
                }""");
        server.silent = true;
        server.formAnswer = region("propose", "h2", "Merci");
        title().fill("Les revues");
        page.getByText("Ajouter", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("#live-alert")).containsText("Pas encore envoyé");
        server.silent = false;
        assertThat(page.locator("#propose h2")).containsText("Merci", WITHIN_12_SECONDS);
        assertThat(server.posts).hasSize(1);
    }

    /** L16; and the server knows the request when it comes again (L5). */
    @Test
    void aFormWhoseAnswerStopsHalfWayIsSentAgain() {
        server.torn = true;
        server.formAnswer = region("propose", "h2", "Merci");
        title().fill("Les revues");
        page.getByText("Ajouter", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("#live-alert")).containsText("Pas encore envoyé");
        server.torn = false;
        assertThat(page.locator("#propose h2")).containsText("Merci", WITHIN_12_SECONDS);
        assertThat(title()).hasValue("");
        assertThat(server.posts).hasSizeGreaterThan(1);
        assertThat(Set.copyOf(server.posts)).hasSize(1);
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

    @Test
    void aFoldClosesOnceWhatIsInItWasSentAndStaysOpenWhenItWasRefused() {
        page.getByText("Corriger ma carte").click();
        page.locator("#wording").fill("Les relectures");
        server.formStatus = 422;
        page.getByText("Enregistrer").click();
        assertThat(page.locator("#correct form")).not().hasAttribute("aria-busy", "true");
        assertThat(page.locator("#correct")).hasAttribute("open", "");
        server.formStatus = 200;
        page.getByText("Enregistrer").click();
        assertThat(page.locator("#correct")).not().hasAttribute("open", "");
        assertThat(page.locator("#correct summary")).isFocused();
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
}
