package org.relais.live.leancoffee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.live.Conduct;
import org.relais.live.Seat;
import org.relais.live.Seats;
import org.relais.live.lead.Leads;
import org.relais.people.Actor;
import org.relais.people.PersonId;
import org.relais.support.AppTest;
import org.relais.support.Pages;
import org.relais.support.RoomWorld;
import org.relais.support.RoomWorld.Opened;
import org.relais.topic.TopicId;
import org.relais.topic.TopicState;
import org.relais.topic.Topics;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
@DisplayName("Cards: without a name, hidden, too long, too many, counted by hand, brought back")
class CardTests {

    @Autowired
    RoomWorld world;

    @Autowired
    Conduct conduct;

    @Autowired
    LeanCoffees coffees;

    @Autowired
    Table table;

    @Autowired
    TableSettings settings;

    @Autowired
    BacklogReturn backlog;

    @Autowired
    Topics topics;

    @Autowired
    Leads leads;

    @Autowired
    Seats seats;

    @Autowired
    Pages pages;

    @Autowired
    JdbcClient jdbc;

    Opened room;
    Seat ben;
    PersonId member;
    String address;

    @BeforeEach
    void aTable() {
        room = world.opened();
        member = room.community().member();
        ben = world.joinMember(room.room(), member, "Ben Member");
        world.enter(room, "lean-coffee");
        address = "/rooms/" + room.room();
    }

    @Test
    @DisplayName("L29: the link from a card without a name to its author is erased when the workshop closes")
    void nameless() {
        CardId card = propose("Who decides?", true);
        assertThat(desk().select("#room-stage").text()).contains("Who decides?").doesNotContain("Ben Member");
        assertThat(author(card)).hasSize(1);
        conduct.close(room.room(), room.lead());
        assertThat(author(card)).isEmpty();
    }

    @Test
    @DisplayName("L6: cards that are hidden while everybody writes are in no byte sent to anybody else")
    void hidden() {
        settings.settle(
                room.room(),
                room.lead(),
                CoffeeSettings.chosen(null, "5,2,1", true).orElseThrow());
        propose("Why do reviews wait?", false);
        assertThat(desk().html()).doesNotContain("Why do reviews wait?").contains("1 card, hidden");
        assertThat(pages.page(member, address).select("#mine").text()).contains("Why do reviews wait?");
    }

    @Test
    @DisplayName("5,000 characters in a card are refused with a sentence, and what was typed stays")
    void tooLong() {
        String text = "a".repeat(5000);
        var answer = pages.post(
                member,
                address + "/lean-coffee/cards",
                Map.of("text", text, "request", UUID.randomUUID().toString()));
        assertThat(answer).hasStatus(422);
        Document page = Pages.read(answer);
        assertThat(page.select("#mine .error").text()).contains("200");
        assertThat(page.select("#mine [name=text]").val()).isEqualTo(text);
    }

    @Test
    @DisplayName(
            "500 cards by one person in a minute: some are kept, then a sentence says to wait, and what was typed stays")
    void tooMany() {
        List<MvcTestResult> refused = IntStream.range(0, 500)
                .mapToObj(n -> post("Card " + n))
                .filter(answer -> answer.getResponse().getStatus() == 422)
                .toList();
        assertThat(stored("coffee_card")).isBetween(20, 30).isEqualTo(500 - refused.size());
        Document first = Pages.read(refused.getFirst());
        assertThat(first.select("#mine [name=text]").val()).isEqualTo("Card 20");
        assertThat(first.select("#mine .error").text()).contains("many cards in a minute");
        assertThat(refused)
                .allSatisfy(answer -> assertThat(
                                Pages.read(answer).select("#mine .error").text())
                        .containsAnyOf("many cards in a minute", "a lot of cards"));
    }

    @Test
    @DisplayName("L9: whoever leads or takes the notes counts hands, nobody else")
    void hands() {
        CardId card = propose("Why do reviews wait?", false);
        String count = address + "/lean-coffee/cards/" + card + "/hands";
        discuss();
        assertThat(pages.post(member, count, Map.of("hands", "4"))).hasStatus(404);
        pages.post(room.community().steward(), count, Map.of("hands", "4"));
        assertThat(desk().select("#room-stage article").text()).contains("4 raised hands");
        pages.post(room.community().steward(), count, Map.of("hands", "0"));
        assertThat(desk().select("#room-stage article").text()).doesNotContain("raised hands");
    }

    @Test
    @DisplayName("L8: whoever leads does not vote")
    void leads() {
        CardId card = propose("Why do reviews wait?", false);
        table.move(room.room(), room.lead(), CoffeePhase.PROPOSE, CoffeePhase.VOTE);
        assertThat(desk().select("#mine .vote")).isEmpty();
        pages.post(
                room.community().steward(),
                address + "/lean-coffee/cards/" + card + "/dots",
                Map.of("request", UUID.randomUUID().toString()));
        assertThat(jdbc.sql("select count(*) from coffee_dot where card_id = ?")
                        .param(card.value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName("a vote for a topic of another room is 404, and nothing is stored")
    void otherRoom() {
        CardId card = propose("Why do reviews wait?", false);
        Opened other = world.opened();
        world.joinMember(other.room(), other.community().member(), "Kim");
        world.enter(other, "lean-coffee");
        assertThat(pages.post(
                        other.community().member(),
                        "/rooms/" + other.room() + "/lean-coffee/cards/" + card + "/dots",
                        Map.of("request", UUID.randomUUID().toString())))
                .hasStatus(404);
        assertThat(stored("coffee_dot")).isZero();
        assertThat(jdbc.sql(
                                "select count(*) from coffee_ballot b join coffee c on c.id = b.coffee_id where c.room_id = ?")
                        .param(other.room().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName(
            "S117: set aside or not come to, a card becomes a topic once, of the member who signed or of who brings it")
    void toTheBacklog() {
        CardId parked = propose("Why do reviews wait?", false);
        CardId nameless = propose("Who decides?", true);
        discuss();
        table.park(room.room(), room.lead(), parked, true);
        backlog.bring(room.room(), room.lead());
        backlog.bring(room.room(), room.lead());
        assertThat(topics.named(room.community().id(), List.of(topic(parked), topic(nameless))))
                .extracting("title", "state")
                .containsExactly(
                        tuple("Why do reviews wait?", TopicState.PARKED), tuple("Who decides?", TopicState.OPEN));
        assertThat(writer(parked)).isEqualTo(member.value());
        assertThat(writer(nameless)).isEqualTo(room.community().steward().value());
    }

    @Test
    @DisplayName(
            "L17: a guest who leads brings nothing to the community, whose topics are those of members, and reads why")
    void guestAtTheDesk() {
        CardId card = propose("Why do reviews wait?", false);
        discuss();
        Actor guest = world.guest();
        Seat kim = world.join(room.room(), guest, "Kim");
        leads.pass(seats.of(room.room(), room.lead()), kim.participant());
        leads.accept(kim);

        assertThat(backlog.bring(room.room(), guest)).contains(Refusal.NO_MEMBER);
        assertThat(topics.named(room.community().id(), List.of(topic(card)))).isEmpty();
    }

    @Test
    @DisplayName("L6: while cards may be hidden, a forged request brings none of them to the community")
    void notBeforeTheReveal() {
        CardId card = propose("Why do reviews wait?", false);
        assertThat(backlog.bring(room.room(), room.lead())).contains(Refusal.MOVED_ON);
        table.move(room.room(), room.lead(), CoffeePhase.PROPOSE, CoffeePhase.VOTE);
        assertThat(backlog.bring(room.room(), room.lead())).contains(Refusal.MOVED_ON);
        assertThat(topics.named(room.community().id(), List.of(topic(card)))).isEmpty();
    }

    private static TopicId topic(CardId card) {
        return new TopicId(card.value());
    }

    private UUID writer(CardId card) {
        return jdbc.sql("select author_id from topic where id = ?")
                .param(card.value())
                .query(UUID.class)
                .single();
    }

    private void discuss() {
        table.move(room.room(), room.lead(), CoffeePhase.PROPOSE, CoffeePhase.VOTE);
        table.move(room.room(), room.lead(), CoffeePhase.VOTE, CoffeePhase.DISCUSS);
    }

    private MvcTestResult post(String text) {
        return pages.post(
                member,
                address + "/lean-coffee/cards",
                Map.of("text", text, "request", UUID.randomUUID().toString()));
    }

    private int stored(String table) {
        return jdbc.sql("select count(*) from " + table
                        + " one join coffee on coffee.id = one.coffee_id where coffee.room_id = ?")
                .param(room.room().value())
                .query(Integer.class)
                .single();
    }

    private Document desk() {
        return pages.page(room.community().steward(), address + "/facilitator");
    }

    private List<UUID> author(CardId card) {
        return jdbc.sql("select participant_id from coffee_card where id = ? and participant_id is not null")
                .param(card.value())
                .query(UUID.class)
                .list();
    }

    private CardId propose(String text, boolean anonymous) {
        CardId id = new CardId(UUID.randomUUID());
        assertThat(coffees.propose(ben, id.value(), text, anonymous)).isEmpty();
        return id;
    }
}
