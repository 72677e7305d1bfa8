package org.relais.live.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.live.Conduct;
import org.relais.live.Knock;
import org.relais.live.KnockId;
import org.relais.live.ParticipantId;
import org.relais.live.ParticipantLine;
import org.relais.live.Reception;
import org.relais.live.RoomSnapshot;
import org.relais.live.Rooms;
import org.relais.shared.NotFound;
import org.relais.support.BrowserTest;
import org.relais.support.RawClient;
import org.relais.support.RoomWorld;
import org.relais.support.RoomWorld.Opened;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@BrowserTest
@DisplayName("L4: the door of a room, seen from outside and without scripts")
class DoorTests {

    @Autowired
    RoomWorld world;

    @Autowired
    Rooms rooms;

    @Autowired
    Reception reception;

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
        door = "/r/" + snapshot().entrance().shown();
        page = "/rooms/" + room.room();
    }

    @Test
    @DisplayName("L4: locked, nobody new comes in and a page says why; those inside stay, and unlocked it opens again")
    void locked() {
        RawClient kim = inside("Kim");
        reception.lock(room.room(), room.lead(), true);
        RawClient lou = new RawClient(port);
        assertThat(lou.get(door).statusCode()).isEqualTo(403);
        assertThat(lou.get(door).body()).contains("La salle est verrouillée");
        assertThat(kim.get(page).statusCode()).isEqualTo(200);
        assertThat(location(kim.get(door))).isEqualTo(page);
        reception.lock(room.room(), room.lead(), false);
        assertThat(location(lou.post(door, door, Map.of("name", "Lou")))).isEqualTo(page);
    }

    @Test
    @DisplayName("L4: another code: the old one and the old QR code open nothing, those inside stay")
    void anotherCode() {
        RawClient kim = inside("Kim");
        String token = snapshot().entrance().token();
        reception.changeCode(room.room(), room.lead());
        RawClient lou = new RawClient(port);
        assertThat(lou.get(door).statusCode()).isEqualTo(404);
        assertThat(lou.get("/j/" + token).statusCode()).isEqualTo(404);
        assertThat(kim.get(page).statusCode()).isEqualTo(200);
        String other = "/r/" + snapshot().entrance().shown();
        assertThat(location(lou.post(other, other, Map.of("name", "Lou")))).isEqualTo(page);
    }

    @Test
    @DisplayName("L4, L23: who comes waits on a page that asks again by itself, and is in once let in")
    void approval() {
        reception.approve(room.room(), room.lead(), true);
        RawClient kim = new RawClient(port);
        String waiting = page + "/waiting";
        assertThat(location(kim.post(door, door, Map.of("name", "Kim")))).isEqualTo(waiting);
        Document before = Jsoup.parse(kim.get(waiting).body());
        assertThat(before.select("meta[http-equiv=refresh]").attr("content")).isEqualTo("4");
        assertThat(location(kim.get(page))).isEqualTo(waiting);
        assertThat(location(kim.get(door))).isEqualTo(waiting);
        assertThat(snapshot().participants()).hasSize(1);
        reception.admit(room.room(), room.lead(), knock().id());
        assertThat(location(kim.get(waiting))).isEqualTo(page);
        assertThat(kim.get(page).body()).contains("Kim");
    }

    @Test
    @DisplayName(
            "L4: turned away is said kindly, and there is no second knock; let in together, a taken name gets a number")
    void turnedAwayAndAll() {
        reception.approve(room.room(), room.lead(), true);
        RawClient kim = new RawClient(port);
        kim.post(door, door, Map.of("name", "Kim"));
        reception.turnAway(room.room(), room.lead(), knock().id());
        assertThat(kim.get(page + "/waiting").statusCode()).isEqualTo(403);
        assertThat(kim.get(door).body()).contains("pas de place pour vous");
        for (String name : new String[] {"Lou", "lou"}) {
            new RawClient(port).post(door, door, Map.of("name", name));
        }
        reception.admitAll(room.room(), room.lead());
        assertThat(snapshot().participants()).extracting(ParticipantLine::name).contains("Lou", "lou 2");
        assertThat(snapshot().company().gate().waiting()).isEmpty();
    }

    @Test
    @DisplayName("L4: renamed, everybody reads the new name; removed, there is no way back in with the same token")
    void renamedAndRemoved() {
        RawClient kim = inside("Kim");
        ParticipantId id = participant("Kim");
        assertThat(reception.rename(room.room(), room.lead(), id, "ana steward"))
                .isFalse();
        assertThat(reception.rename(room.room(), room.lead(), id, "Kim P.")).isTrue();
        assertThat(kim.get(page).body()).contains("Kim P.");
        reception.remove(room.room(), room.lead(), id);
        assertThat(kim.get(page).statusCode()).isEqualTo(403);
        assertThat(kim.get(door).body()).contains("pas de place pour vous");
        assertThat(kim.post(page, door, Map.of("name", "Lou")).statusCode()).isIn(403, 302);
        assertThat(snapshot().participants()).hasSize(1);
        assertThat(kim.get(page + "/stream").statusCode()).isEqualTo(204);
        assertThat(kim.post("/r", page + "/done", Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("L4: the code of a closed room leads to what is public, and back in for those who were inside")
    void closed() {
        RawClient kim = inside("Kim");
        conduct.close(room.room(), room.lead());
        HttpResponse<String> over = new RawClient(port).get(door);
        assertThat(over.statusCode()).isEqualTo(410);
        assertThat(over.body()).contains("Cette salle est fermée");
        assertThat(location(kim.get(door))).isEqualTo(page);
        assertThat(kim.post(page, page + "/done", Map.of("done", "true")).statusCode())
                .as("a command after the end")
                .isLessThan(400);
    }

    @Test
    @DisplayName("L4: made-up ids of people and of those who wait are 404")
    void madeUp() {
        RawClient kim = inside("Kim");
        for (String made : List.of("/participants/%s/removal", "/waiting/%s/admission", "/waiting/%s/refusal")) {
            assertThat(kim.post(page, page + made.formatted(UUID.randomUUID()), Map.of())
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThatThrownBy(() -> reception.remove(room.room(), room.lead(), ParticipantId.next()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reception.admit(room.room(), room.lead(), KnockId.next()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reception.turnAway(room.room(), room.lead(), KnockId.next()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName(
            "L4: as many as a door holds wait before it; one more reads that, and gets in once somebody was let in")
    void crowd() {
        reception.approve(room.room(), room.lead(), true);
        jdbc.sql("""
                        with newcomer as (
                            insert into guest (id, token_hash, made_at)
                            select id, sha256(id::text::bytea), now()
                            from (select gen_random_uuid() as id from generate_series(1, 200)) made
                            returning id)
                        insert into knock (id, room_id, guest_id, name, knocked_at)
                        select gen_random_uuid(), :room, id, 'Kim', now() from newcomer
                        """).param("room", room.room().value()).update();
        RawClient lou = new RawClient(port);
        HttpResponse<String> answer = lou.post(door, door, Map.of("name", "Lou"));
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).contains("Beaucoup de personnes attendent");
        assertThat(snapshot().company().gate().waiting()).hasSize(200);
        reception.admit(room.room(), room.lead(), knock().id());
        assertThat(location(lou.post(door, door, Map.of("name", "Lou")))).isEqualTo(page + "/waiting");
    }

    private RawClient inside(String name) {
        RawClient client = new RawClient(port);
        client.post(door, door, Map.of("name", name));
        return client;
    }

    private Knock knock() {
        return snapshot().company().gate().waiting().getFirst();
    }

    private ParticipantId participant(String name) {
        return snapshot().participants().stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private RoomSnapshot snapshot() {
        return rooms.snapshot(room.room());
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElse(String.valueOf(answer.statusCode()))
                .replaceFirst("^http://localhost:\\d+", "");
    }
}
