package org.relais.live.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.live.stream.EventSource.within;

import java.io.IOException;
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
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relais.live.Arrivals;
import org.relais.live.Clocks;
import org.relais.live.Conduct;
import org.relais.live.Rooms;
import org.relais.live.Seat;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@BrowserTest
@DisplayName("The streams of a room")
class RoomStreamTests {

    private static final Duration SOON = Duration.ofSeconds(3);

    @Autowired
    RoomWorld world;

    @Autowired
    Rooms rooms;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Guests guests;

    @Autowired
    Conduct conduct;

    @Autowired
    Clocks clocks;

    @Autowired
    DotVotes votes;

    @Autowired
    LeanCoffees coffees;

    @Autowired
    Table table;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    final List<EventSource> open = new ArrayList<>();
    Opened room;
    HttpClient browser;
    Seat kim;

    @BeforeEach
    void aGuestInARoom() {
        room = world.opened();
        var response = new MockHttpServletResponse();
        Actor guest = Actor.of(guests.remember(new MockHttpServletRequest(), response));
        kim = world.join(room.room(), guest, "Kim");
        var token = Objects.requireNonNull(response.getCookie("guest"));
        var cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
        HttpCookie cookie = new HttpCookie("guest", token.getValue());
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create("http://localhost:" + port + "/"), cookie);
        browser = HttpClient.newBuilder().cookieHandler(cookies).build();
    }

    @AfterEach
    void closeAll() {
        open.forEach(EventSource::close);
    }

    @Test
    @DisplayName("L14: a step reaches an open page within a second, with what happens now and the new time")
    void step() {
        EventSource stream = listen("participant");
        assertThat(within(SOON, () -> stream.regions().size() == 3)).isTrue();

        world.enter(room, "lean-coffee");

        assertThat(within(Duration.ofSeconds(1), () -> head(stream).contains("LeanCoffee")))
                .as(stream.raw())
                .isTrue();
        assertThat(within(SOON, () -> stream.latest("timer").contains("\"total\":300000")))
                .isTrue();
        assertThat(within(SOON, () -> stream.latest("say").contains("Lean Coffee")))
                .isTrue();
    }

    @Test
    @DisplayName("The view built from the stream equals a freshly fetched page, in all views and after any change")
    void sameAsThePage() {
        EventSource participant = listen("participant");
        EventSource screen = listen("screen");
        List<Runnable> changes = List.of(
                () -> world.enter(room, "lean-coffee"),
                () -> coffees.propose(kim, UUID.randomUUID(), "Why <do> we wait?"),
                () -> clocks.pause(room.room(), room.lead()),
                () -> table.move(room.room(), room.lead(), CoffeePhase.PROPOSE, CoffeePhase.VOTE),
                () -> world.enter(room, "journal"),
                () -> world.enter(room, "lean-coffee"),
                () -> table.move(room.room(), room.lead(), CoffeePhase.VOTE, CoffeePhase.DISCUSS),
                () -> conduct.close(room.room(), room.lead()));
        for (Runnable change : changes) {
            change.run();
            within(SOON, () -> participant.regions().equals(page("")));
            assertThat(participant.regions()).isEqualTo(page(""));
            within(SOON, () -> screen.regions().equals(page("/screen")));
            assertThat(screen.regions()).isEqualTo(page("/screen"));
        }
    }

    @Test
    @DisplayName("L6: raw bytes to a participant during a hidden vote hold no other vote and no total")
    void hiddenVotes() {
        world.enter(room, "lean-coffee");
        CardId card = new CardId(UUID.randomUUID());
        coffees.propose(kim, card.value(), "Why do we wait?");
        table.move(room.room(), room.lead(), CoffeePhase.PROPOSE, CoffeePhase.VOTE);
        EventSource participant = listen("participant");
        EventSource screen = listen("screen");
        assertThat(within(
                        SOON,
                        () -> participant.regions().size() == 3
                                && screen.regions().size() == 3))
                .isTrue();
        Map<String, String> shownBefore = participant.regions();
        Map<String, String> screenBefore = screen.regions();
        String mineBefore = participant.latest("mine");

        Seat lou = world.join(room.room(), world.guest(), "Lou");
        List<Dot> dots = List.of(new Dot(UUID.randomUUID(), card), new Dot(UUID.randomUUID(), card));
        dots.forEach(dot -> assertThat(votes.place(lou, dot).refusal()).isEmpty());
        long seq = rooms.snapshot(room.room()).seq();
        assertThat(within(Duration.ofSeconds(2), () -> false)).isFalse();

        assertThat(seq).isGreaterThan(3);
        assertThat(participant.latest("mine")).isEqualTo(mineBefore);
        assertThat(participant.regions().get("room-stage")).isEqualTo(shownBefore.get("room-stage"));
        assertThat(screen.regions().get("room-head")).isEqualTo(screenBefore.get("room-head"));
        for (String told : List.of(participant.raw(), screen.raw(), body("/rooms/" + room.room()))) {
            dots.forEach(dot -> assertThat(told).doesNotContain(dot.id().toString()));
            assertThat(told)
                    .doesNotContain("2 dots", "2 points", lou.participant().toString());
        }
        table.move(room.room(), room.lead(), CoffeePhase.VOTE, CoffeePhase.DISCUSS);
        assertThat(within(SOON, () -> stage(participant).contains(">2<"))).isTrue();
    }

    @Test
    @DisplayName(
            "L24: the open stream of somebody removed ends within a second or two, and one opened afterwards is 204")
    void removed() {
        EventSource stream = listen("participant");
        assertThat(within(SOON, () -> stream.regions().size() == 3)).isTrue();
        jdbc.sql("update participant set removed_at = now() where id = ?")
                .param(kim.participant().value())
                .update();
        assertThat(within(SOON, stream::ended)).isTrue();
        assertThat(stream.raw()).contains("event: gone");
        assertThat(listen("participant").status()).isEqualTo(204);
    }

    @Test
    @DisplayName("A participant does not listen at the facilitator's desk, and opens a few streams, not hundreds")
    void limits() {
        assertThat(listen("facilitator").status()).isEqualTo(204);
        for (int n = 0; n < 6; n++) {
            assertThat(listen("participant").status()).isEqualTo(200);
        }
        assertThat(listen("participant").status()).isEqualTo(503);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "0x1", "soon", "1%27--", "999999999999999999", "99999999999999999999999"})
    @DisplayName("since= with rubbish, negative, huge or text, opens the stream and sends everything")
    void sinceWithRubbish(String since) {
        EventSource stream = listen("participant", since);
        assertThat(stream.status()).isEqualTo(200);
        assertThat(within(SOON, () -> stream.regions().size() == 3)).isTrue();
        assertThat(stream.regions()).isEqualTo(page(""));
        assertThat(stream.latest("timer")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "FACILITATOR", "room-door", "participant&region=room-door&regions=DOOR"})
    @DisplayName("An unknown view and forged ids of regions are a participant's page, and nothing of another one")
    void forgedViews(String view) {
        EventSource stream = listen(view);
        assertThat(within(SOON, () -> stream.regions().size() == 3)).isTrue();
        assertThat(stream.regions()).containsOnlyKeys("room-head", "room-stage", "room-people");
        assertThat(page("?view=" + view)).containsOnlyKeys("room-head", "room-stage", "room-people");
    }

    @Test
    @DisplayName("Who is here is seen within two seconds, and who has gone a few seconds later")
    void presence() {
        Seat lou = world.join(room.room(), world.guest(), "Lou");
        jdbc.sql("update participant set present_until = now() where id = ?")
                .param(lou.participant().value())
                .update();
        EventSource stream = listen("screen");
        assertThat(within(
                        SOON,
                        () -> stream.regions().getOrDefault("room-next", "").contains(">2people")))
                .as("the steward and Kim: %s", stream.regions())
                .isTrue();
        jdbc.sql("update participant set present_until = now() + interval '1 minute' where id = ?")
                .param(lou.participant().value())
                .update();
        assertThat(within(
                        SOON,
                        () -> stream.regions().getOrDefault("room-next", "").contains(">3people")))
                .isTrue();
    }

    private EventSource listen(String view) {
        return listen(view, "0");
    }

    private EventSource listen(String view, String since) {
        EventSource stream = new EventSource(
                browser,
                "http://localhost:" + port + "/rooms/" + room.room() + "/stream?since=" + since + "&view=" + view);
        open.add(stream);
        return stream;
    }

    private String body(String path) {
        try {
            return browser.send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                    .header("Accept-Language", "en")
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** The regions of a freshly fetched page, without the tokens that belong to one browser. */
    private Map<String, String> page(String view) {
        Map<String, String> regions = new HashMap<>();
        Jsoup.parse(body("/rooms/" + room.room() + view)).select("[id^=room-]").stream()
                .filter(region -> List.of("room-head", "room-stage", "room-people", "room-next")
                        .contains(region.id()))
                .forEach(region -> regions.put(region.id(), EventSource.normal(region)));
        return regions;
    }

    private static String head(EventSource stream) {
        return stream.regions().getOrDefault("room-head", "");
    }

    private static String stage(EventSource stream) {
        return stream.regions().getOrDefault("room-stage", "");
    }
}
