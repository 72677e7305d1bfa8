package org.relais;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.options.BoundingBox;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.support.LivePageTest;

@DisplayName("L14: buttons that go on, on a slow line and under a quick finger")
class LivePressesTests extends LivePageTest {

    @BeforeEach
    void aButtonToTheSecondStep() {
        server.push("patch", 119, goingOn(1));
        assertThat(button()).hasText("Étape 2");
    }

    @Test
    @DisplayName(
            "while a press is under way the stream shows the next step: a second press waits its turn, and is sent")
    void notLost() {
        server.answering = new CountDownLatch(1);
        button().click();
        arrived(1);
        server.push("patch", 120, goingOn(2));
        assertThat(button()).hasText("Étape 3");
        button().click();
        assertThat(server.posts).hasSize(1);
        server.answering.countDown();
        arrived(2);
        assertThat(server.posts).satisfiesExactly(one -> says(one, 1), two -> says(two, 2));
    }

    @Test
    @DisplayName("pressed again while nothing has changed it is the same press")
    void once() {
        server.answering = new CountDownLatch(1);
        button().click();
        button().click(new Locator.ClickOptions().setForce(true));
        button().click(new Locator.ClickOptions().setForce(true));
        server.answering.countDown();
        title().fill("Les revues");
        title().press("Enter");
        arrived(2);
        assertThat(server.posts)
                .satisfiesExactly(one -> says(one, 1), two -> assertThat(two).contains("title=Les"));
    }

    @Test
    @DisplayName("the second click of a double click does not go on twice, however quick the server was")
    void doubleClick() {
        server.formAnswer = goingOn(2);
        BoundingBox box = button().boundingBox();
        page.mouse().move(box.x + 5, box.y + 5);
        click(1);
        assertThat(button()).hasText("Étape 3");
        click(2);
        title().fill("Les revues");
        title().press("Enter");
        arrived(2);
        assertThat(server.posts)
                .satisfiesExactly(one -> says(one, 1), two -> assertThat(two).contains("title=Les"));
    }

    private void click(int nth) {
        page.mouse().down(new Mouse.DownOptions().setClickCount(nth));
        page.mouse().up(new Mouse.UpOptions().setClickCount(nth));
    }

    private void arrived(int forms) {
        page.waitForCondition(() -> server.posts.size() >= forms);
        assertThat(server.posts).hasSize(forms);
    }

    private static void says(String body, int from) {
        assertThat(body).contains("from=" + from, "step=" + (from + 1));
    }

    private Locator button() {
        return page.locator("#step button");
    }

    private static String goingOn(int from) {
        return """
                <div id="step"><form method="post" action="/vote" data-live-form>
                <input type="hidden" name="from" value="%d"><button class="btn" name="step" value="%d">Étape %d</button></form></div>""".formatted(from, from + 1, from + 1);
    }
}
