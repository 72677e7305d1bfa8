package org.relais.live.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.live.stream.EventSource.within;

import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relais.live.Clocks;
import org.relais.live.Rooms;
import org.relais.live.Seat;
import org.relais.live.Ticks;
import org.relais.live.leancoffee.CardId;
import org.relais.live.leancoffee.CoffeePhase;
import org.relais.live.leancoffee.Dot;
import org.relais.live.leancoffee.DotVotes;
import org.relais.live.leancoffee.LeanCoffees;
import org.relais.live.leancoffee.Table;
import org.relais.people.Actor;
import org.relais.people.Guests;
import org.relais.support.BrowserTest;
import org.relais.support.RoomWorld;
import org.relais.support.RoomWorld.Opened;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/**
 * Commands in any order, with connections that break in the middle: what the stream has shown is what a freshly fetched
 * page shows, and the room's number never goes back. The seed is the test's argument.
 */
@BrowserTest
@DisplayName("Any commands in any order")
class RandomCommandsTests {

    private static final int COMMANDS = 25;
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final List<String> STEPS = List.of("follow-up", "lean-coffee", "journal");

    @Autowired
    RoomWorld world;

    @Autowired
    Rooms rooms;

    @Autowired
    Guests guests;

    @Autowired
    Clocks clocks;

    @Autowired
    Ticks ticks;

    @Autowired
    LeanCoffees coffees;

    @Autowired
    DotVotes votes;

    @Autowired
    Table table;

    @LocalServerPort
    int port;

    Opened room;
    HttpClient browser;
    Seat kim;
    EventSource stream;
    final Random random = new Random();
    final List<UUID> cards = new ArrayList<>();
    final List<Dot> dots = new ArrayList<>();

    @BeforeEach
    void aGuestInARoom() {
        room = world.opened();
        var response = new MockHttpServletResponse();
        kim = world.join(room.room(), Actor.of(guests.remember(new MockHttpServletRequest(), response)), "Kim");
        HttpCookie cookie = new HttpCookie(
                "guest", Objects.requireNonNull(response.getCookie("guest")).getValue());
        cookie.setPath("/");
        cookie.setVersion(0);
        var cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
        cookies.getCookieStore().add(URI.create("http://localhost:" + port + "/"), cookie);
        browser = HttpClient.newBuilder().cookieHandler(cookies).build();
        stream = listen("0");
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 29})
    @DisplayName("the view built from the stream equals the page, also after reconnecting")
    void sameAsThePage(long seed) {
        random.setSeed(seed);
        long seen = 0;
        for (int n = 0; n < COMMANDS; n++) {
            anything();
            if (random.nextInt(4) == 0) {
                String since = stream.latest("id");
                stream.close();
                anything();
                stream = listen(since);
            }
            if (random.nextInt(4) == 0) {
                agrees(n);
            }
            long shown = Long.parseLong("0" + stream.latest("id"));
            assertThat(shown == 0 || shown >= seen)
                    .as("from %d to %d", seen, shown)
                    .isTrue();
            seen = Math.max(seen, shown);
        }
        agrees(COMMANDS);
        stream.close();
    }

    private void agrees(int after) {
        within(PATIENCE, () -> stillOpen().regions().equals(page()));
        assertThat(stream.regions())
                .as("after %d commands, at %s", after, stream.latest("id"))
                .isEqualTo(page());
    }

    /** A busy server may cut a stream at any time; a browser comes back then. */
    private EventSource stillOpen() {
        if (stream.ended()) {
            stream = listen(stream.latest("id"));
        }
        return stream;
    }

    private void anything() {
        switch (random.nextInt(9)) {
            case 0 -> world.enter(room, STEPS.get(random.nextInt(STEPS.size())));
            case 1 -> propose();
            case 2 -> phase();
            case 3, 4 -> vote();
            case 5 -> takeBack();
            case 6 -> ticks.set(kim, random.nextBoolean());
            case 7 -> clocks.pause(room.room(), room.lead());
            default -> clocks.resume(room.room(), room.lead());
        }
    }

    private void propose() {
        UUID card = UUID.randomUUID();
        if (coffees.propose(kim, card, "Card " + cards.size()).isEmpty()) {
            cards.add(card);
        }
    }

    private void phase() {
        if (inTheCoffee()) {
            CoffeePhase[] phases = CoffeePhase.values();
            CoffeePhase to = phases[random.nextInt(phases.length)];
            for (CoffeePhase from : phases) {
                table.move(room.room(), room.lead(), from, to);
            }
        }
    }

    private boolean inTheCoffee() {
        var step = rooms.snapshot(room.room()).step();
        return step != null && step.format().equals("lean-coffee");
    }

    private void vote() {
        if (!cards.isEmpty()) {
            Dot dot = new Dot(UUID.randomUUID(), new CardId(cards.get(random.nextInt(cards.size()))));
            if (votes.place(kim, dot).refusal().isEmpty()) {
                dots.add(dot);
            }
        }
    }

    private void takeBack() {
        if (!dots.isEmpty()) {
            votes.takeBack(kim, dots.get(random.nextInt(dots.size())));
        }
    }

    private EventSource listen(String since) {
        return new EventSource(browser, address("/stream?view=participant&since=" + since));
    }

    private String address(String path) {
        return "http://localhost:" + port + "/rooms/" + room.room() + path;
    }

    private Map<String, String> page() {
        var request = HttpRequest.newBuilder(URI.create(address("")))
                .header("Accept-Language", "en")
                .build();
        Map<String, String> regions = new HashMap<>();
        browser.sendAsync(request, HttpResponse.BodyHandlers.ofString())
                .thenAccept(page -> Jsoup.parse(page.body())
                        .select("#room-head, #room-stage, #room-people")
                        .forEach(region -> regions.put(region.id(), EventSource.normal(region))))
                .join();
        return regions;
    }
}
