package org.relais.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relais.support.RelaisProcess;
import org.relais.support.Texts;
import org.relais.support.Visitor;
import org.relais.support.Visitor.Device;
import org.relais.support.Visitor.Habits;

/** L25: the server is killed while people vote; it starts again the first time, and nobody has to press anything. */
@Tag("browser")
class RestartJourneyTests {

    private static final int VOTERS = 20;
    private static final double PATIENCE = 15_000;

    @Test
    void aKilledServerLosesNoVoteAndAllScreensComeBack(@TempDir Path home) throws Exception {
        var habits = Habits.english(Device.LAPTOP);
        try (var relais = RelaisProcess.start(home, freePort(), "--relais.demo=true");
                var amy = Visitor.arriving("Amy", relais.url(), habits);
                var screen = Visitor.arriving("screen", relais.url(), Habits.english(Device.PROJECTOR));
                var noa = Visitor.arriving("Noa", relais.url(), Habits.french(Device.PHONE))) {
            var facilitator = new Facilitator(amy, new Texts(Locale.ENGLISH));
            var code = opensTheRoomOfTheNextWorkshop(amy, facilitator);
            new Guest(noa).enters(code, "Noa");
            var voters = voters(relais, code);
            facilitator.goesOn();
            facilitator.goesOn();
            facilitator.opensTheVote();
            showsTheScreen(amy, screen);
            var budget = voters.getFirst().readsTheBallot();
            for (var voter : voters) {
                voter.readsTheBallot();
            }

            var votes = voteAroundTheKill(relais, voters, budget);

            var shown = new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE);
            assertThat(amy.page().locator("#room-controls"))
                    .containsText(new Texts(Locale.ENGLISH).of("live.coffee.vote.reveal"), shown);
            assertThat(noa.page().locator("html"))
                    .hasAttribute(
                            "data-live-state",
                            "live",
                            new LocatorAssertions.HasAttributeOptions().setTimeout(PATIENCE));
            assertThat(screen.page().locator("html"))
                    .hasAttribute(
                            "data-live-state",
                            "live",
                            new LocatorAssertions.HasAttributeOptions().setTimeout(PATIENCE));
            for (var vote : votes) {
                vote.get(60, TimeUnit.SECONDS);
            }
            await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
                assertThat(clock(noa.page())).isCloseTo(clock(amy.page()), within(1));
                assertThat(clock(screen.page())).isCloseTo(clock(amy.page()), within(1));
            });
            facilitator.reveals();
            assertThat(pointsOnTheTable(amy.page())).isEqualTo(VOTERS * budget);
        }
    }

    private static String opensTheRoomOfTheNextWorkshop(Visitor amy, Facilitator facilitator) {
        amy.visit("/sign-in");
        amy.page().locator("button[value=FACILITATOR]").click();
        amy.page().waitForURL("**/");
        amy.page().locator("a[href*='/workshops/']").first().click();
        return facilitator.opensTheRoom();
    }

    private static List<Voter> voters(RelaisProcess relais, String code) throws Exception {
        var voters = new ArrayList<Voter>();
        for (int i = 1; i <= VOTERS; i++) {
            var voter = new Voter(relais.url());
            voter.joins(code, "Guest " + i);
            voters.add(voter);
        }
        return voters;
    }

    private static void showsTheScreen(Visitor amy, Visitor screen) {
        screen.page().context().addCookies(amy.page().context().cookies());
        screen.visit(amy.page().url().replaceFirst("/facilitator.*", "/screen"));
    }

    /** Everybody votes; the server is killed in the middle and started again by the same command. */
    private static List<Future<?>> voteAroundTheKill(RelaisProcess relais, List<Voter> voters, int budget)
            throws Exception {
        var votes = new ArrayList<Future<?>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var voter : voters) {
                votes.add(threads.submit(() -> {
                    for (int i = 0; i < budget; i++) {
                        voter.votes(i);
                        Thread.sleep(300);
                    }
                    return null;
                }));
            }
            Thread.sleep(400);
            relais.kill();
            relais.startAgain();
        }
        return votes;
    }

    private static int pointsOnTheTable(Page page) {
        return page.locator("#room-stage article p.small").allTextContents().stream()
                .map(text -> text.replaceAll("(?s)^\\D*(\\d+).*", "$1"))
                .filter(text -> text.matches("\\d+"))
                .mapToInt(Integer::parseInt)
                .sum();
    }

    /** Seconds left on the clock of a page. */
    private static int clock(Page page) {
        var parts = page.locator("[data-timer-text]")
                .first()
                .textContent()
                .replaceAll("[^0-9:]", "")
                .split(":");
        return Integer.parseInt(parts[0]) * 60 + Integer.parseInt(parts[1]);
    }

    private static int freePort() throws Exception {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
