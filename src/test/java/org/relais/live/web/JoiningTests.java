package org.relais.live.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.live.Conduct;
import org.relais.live.Rooms;
import org.relais.live.leancoffee.CoffeePhase;
import org.relais.live.leancoffee.Table;
import org.relais.support.BrowserTest;
import org.relais.support.RawClient;
import org.relais.support.RoomWorld;
import org.relais.support.RoomWorld.Opened;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@BrowserTest
@DisplayName("Joining and taking part without scripts")
class JoiningTests {

    @Autowired
    RoomWorld world;

    @Autowired
    Rooms rooms;

    @Autowired
    Table table;

    @Autowired
    Conduct conduct;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    Opened room;
    String door;
    String page;

    @BeforeEach
    void aRoom() {
        room = world.opened();
        door = "/r/" + rooms.snapshot(room.room()).entrance().shown();
        page = "/rooms/" + room.room();
    }

    @Test
    @DisplayName("L1, L2: one form with one field, then the room; the same browser comes back as the same participant")
    void comesIn() {
        RawClient kim = new RawClient(port);
        assertThat(fields(kim.get(door.toLowerCase()))).isEqualTo(1);
        assertThat(location(kim.post(door, door, Map.of("name", "Kim")))).isEqualTo(page);
        assertThat(kim.get(page).body()).contains("Kim");
        assertThat(location(kim.get(door))).isEqualTo(page);
        assertThat(location(kim.post(page, door, Map.of("name", "Somebody else"))))
                .isEqualTo(page);
        assertThat(rooms.snapshot(room.room()).participants()).hasSize(2);
    }

    @Test
    @DisplayName("L2: a taken name comes back with one that is free; nobody gets the place without the token")
    void takenName() {
        RawClient kim = new RawClient(port);
        kim.post(door, door, Map.of("name", "Kim"));
        RawClient other = new RawClient(port);
        HttpResponse<String> refused = other.post(door, door, Map.of("name", "kim"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select("input[name=name]").attr("value"))
                .isEqualTo("kim B.");
        assertThat(location(other.get(page))).isEqualTo("/r");
        assertThat(location(new RawClient(port).get(page))).isEqualTo("/r");
    }

    @Test
    @DisplayName("L1, L4: forty people behind one address come in with the code in the same moment")
    void allAtOnce() throws Exception {
        List<Callable<Integer>> arrivals = IntStream.range(0, 40)
                .<Callable<Integer>>mapToObj(
                        n -> () -> new RawClient(port).get(door).statusCode())
                .toList();
        try (var threads = Executors.newFixedThreadPool(40)) {
            for (Future<Integer> answer : threads.invokeAll(arrivals)) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }
    }

    @Test
    @DisplayName("L4: the QR code leads to a clean address; after ten wrong codes even the right one has to wait")
    void guessing() {
        RawClient kim = new RawClient(port);
        String token = rooms.snapshot(room.room()).entrance().token();
        assertThat(location(kim.get("/j/" + token))).isEqualTo(door);
        jdbc.sql("delete from rate_limit").update();
        for (int n = 0; n < 10; n++) {
            assertThat(kim.get("/r/2222-222" + "234678ABCD".charAt(n)).statusCode())
                    .isEqualTo(404);
        }
        HttpResponse<String> waiting = kim.get(door);
        assertThat(waiting.statusCode()).isEqualTo(429);
        assertThat(waiting.headers().firstValue("Retry-After")).isPresent();
        jdbc.sql("delete from rate_limit").update();
    }

    @Test
    @DisplayName("L23: propose, vote, say done: plain forms, and each answer is the page again")
    void withoutScripts() {
        RawClient kim = new RawClient(port);
        kim.post(door, door, Map.of("name", "Kim"));
        world.enter(room, "lean-coffee");
        String coffee = page + "/lean-coffee";
        Map<String, String> card = Map.of(
                "text", "Why do reports wait?", "request", UUID.randomUUID().toString());
        assertThat(location(kim.post(page, coffee + "/cards", card))).isEqualTo(page);
        assertThat(kim.post(
                                page,
                                coffee + "/cards",
                                Map.of("text", " ", "request", UUID.randomUUID().toString()))
                        .statusCode())
                .isEqualTo(422);
        table.move(room.room(), room.lead(), CoffeePhase.PROPOSE, CoffeePhase.VOTE);
        Document ballot = Jsoup.parse(kim.get(page).body());
        String dots = ballot.select("form.stepper").attr("action");
        String request = ballot.select("form.stepper input[name=request]").attr("value");
        assertThat(location(kim.post(page, dots, Map.of("request", request)))).isEqualTo(page);
        assertThat(Jsoup.parse(kim.get(page).body()).select(".stepper .num").text())
                .isEqualTo("1");
        kim.post(page, page + "/done", Map.of("done", "true"));
        assertThat(Jsoup.parse(kim.get(page).body()).select("#mine-act button").attr("aria-pressed"))
                .isEqualTo("true");
    }

    @Test
    @DisplayName(
            "L3: after the end a guest finds no link that asks to sign in; without a mail server, the way to an account in this browser")
    void guestAfterTheEnd() {
        RawClient kim = new RawClient(port);
        kim.post(door, door, Map.of("name", "Kim"));
        conduct.close(room.room(), room.lead());
        Document over = Jsoup.parse(kim.get(page).body());
        assertThat(over.select("a[href^=/workshops], a[href^=/communities]")).isEmpty();
        assertThat(over.select("#mine a[href=/sign-up]")).hasSize(1);
        assertThat(over.select("#mine input[name=email]")).isEmpty();
        assertThat(kim.get("/sign-up").body()).contains("name=\"passphrase\"");
    }

    private static int fields(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body())
                .select("main input:not([type=hidden])")
                .size();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElse(String.valueOf(answer.statusCode()))
                .replaceFirst("^http://localhost:\\d+", "");
    }
}
