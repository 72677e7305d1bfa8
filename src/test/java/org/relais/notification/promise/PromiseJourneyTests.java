package org.relais.notification.promise;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relais.commitment.CommitmentId;
import org.relais.commitment.CommitmentState;
import org.relais.commitment.Commitments;
import org.relais.people.PersonId;
import org.relais.support.BrowserTest;
import org.relais.support.CommitmentWorld;
import org.relais.support.CommunityWorld;
import org.relais.support.Texts;
import org.relais.support.Visitor;
import org.relais.support.Visitor.Device;
import org.relais.support.Visitor.Habits;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserTest
@DisplayName("L22: on a phone, without scripts and without signing in, an owner says what became of a commitment")
class PromiseJourneyTests {

    @Autowired
    CommunityWorld communities;

    @Autowired
    CommitmentWorld world;

    @Autowired
    Commitments commitments;

    @Autowired
    PromiseLinks links;

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void answers(String language) {
        var community = communities.community();
        PersonId ben = community.member();
        CommitmentId promise = world.commitment(community.id(), ben);
        String path =
                links.of(commitments.named(List.of(promise)).getFirst(), ben).replaceFirst("^https?://[^/]+", "");
        Texts texts = new Texts(Locale.of(language));
        Habits habits = language.equals("fr")
                ? Habits.french(Device.PHONE)
                : Habits.english(Device.LAPTOP).dark();

        looksRight(path, habits);
        try (Visitor owner = Visitor.arriving("Ben", "http://localhost:" + port, habits.withoutScripts())) {
            Page page = owner.page();
            Locator main = page.locator("main");
            owner.visit(path);
            owner.picture("promise-" + language);
            assertThat(main).containsText(CommitmentWorld.TEXT);
            page.fill("[name=note]", "A photo hangs there");
            page.locator("button[value=KEPT]").click();
            assertThat(page.locator("body")).containsText(texts.of("commitment.flash.KEPT"));
            assertThat(main).containsText(texts.of("notification.promise.said"));
            assertThat(main).containsText("A photo hangs there");
            owner.picture("promise-kept-" + language);
            owner.visit(path + "x");
            assertThat(main).containsText(texts.of("notification.promise.gone.title"));
            owner.picture("promise-gone-" + language);
        }
        CommitmentState state = commitments.named(List.of(promise)).getFirst().state();
        Assertions.assertThat(state).isEqualTo(CommitmentState.KEPT);
    }

    /** The rules of accessibility are looked at by a script. */
    private void looksRight(String path, Habits habits) {
        try (Visitor reader = Visitor.arriving("Ben", "http://localhost:" + port, habits)) {
            reader.visit(path);
            reader.assertAccessible();
            reader.visit(path + "x");
            reader.assertAccessible();
        }
    }
}
