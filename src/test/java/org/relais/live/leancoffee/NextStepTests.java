package org.relais.live.leancoffee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.community.Audience;
import org.relais.live.AcceptedSteps;
import org.relais.live.AcceptedSteps.AcceptedStep;
import org.relais.live.ExportLine;
import org.relais.live.Rooms;
import org.relais.live.Seat;
import org.relais.live.TakenSteps;
import org.relais.live.Telling;
import org.relais.support.AppTest;
import org.relais.support.CommunityWorld;
import org.relais.support.Pages;
import org.relais.support.RoomWorld;
import org.relais.support.RoomWorld.Opened;
import org.relais.support.TopicWorld;
import org.relais.support.WorkshopWorld;
import org.relais.topic.TopicId;
import org.relais.topic.TopicState;
import org.relais.topic.Topics;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
@DisplayName("L13: a topic is left with a precise next step, or explicitly with nothing to do")
class NextStepTests {

    @Autowired
    RoomWorld world;

    @Autowired
    TopicWorld topicWorld;

    @Autowired
    CommunityWorld communities;

    @Autowired
    Topics topics;

    @Autowired
    Rooms rooms;

    @Autowired
    DotVotes votes;

    @Autowired
    LeanCoffees coffees;

    @Autowired
    Table table;

    @Autowired
    List<TakenSteps> takenSteps;

    @Autowired
    List<AcceptedSteps> acceptedSteps;

    @Autowired
    Pages pages;

    @Autowired
    CoffeeSection section;

    @Autowired
    JdbcClient jdbc;

    Opened room;
    Seat kim;
    CardId card;
    TopicId topic;

    @BeforeEach
    void onTheTable() {
        var community = communities.community();
        topic = topicWorld.topic(community.id(), community.member());
        var plan = WorkshopWorld.plan(8, Instant.parse("2030-01-08T13:00:00Z"), topic);
        room = world.opened(community, plan);
        kim = world.join(room.room(), world.guest(), "Kim");
        world.enter(room, "lean-coffee");
        card = new CardId(UUID.randomUUID());
        coffees.propose(kim, card.value(), "Why *do* reviews wait?");
        table.move(room.room(), room.lead(), CoffeePhase.PROPOSE, CoffeePhase.VOTE);
        votes.place(kim, new Dot(UUID.randomUUID(), card));
        table.move(room.room(), room.lead(), CoffeePhase.VOTE, CoffeePhase.DISCUSS);
        table.discuss(room.room(), room.lead(), card);
    }

    @Test
    @DisplayName("a card on the table has its own time")
    void ownTime() {
        assertThat(rooms.snapshot(room.room()).clock())
                .isNotNull()
                .extracting("totalMs")
                .isEqualTo(300_000L);
    }

    @Test
    @DisplayName("whoever is asked accepts on the own screen, and nobody else can")
    void accepted() {
        Seat lou = world.join(room.room(), world.guest(), "Lou");
        table.leave(room.room(), room.lead(), card, Conclusion.step("Pull old reviews", kim.participant()));
        coffees.answer(lou, card, true);
        assertThat(taken(kim)).isEmpty();

        coffees.answer(kim, card, true);
        assertThat(taken(kim)).containsExactly("Pull old reviews");
        assertThat(rooms.snapshot(room.room()).clock()).isNull();
    }

    @Test
    @DisplayName("L22: whoever has an account is mailed at closing what they accepted, not what they were asked")
    void acceptedByAMember() {
        Seat ben = world.joinMember(room.room(), room.community().member(), "Ben");
        table.leave(room.room(), room.lead(), card, Conclusion.step("Pull old reviews", ben.participant()));
        assertThat(acceptedSteps)
                .allSatisfy(format ->
                        assertThat(format.acceptedIn(List.of(room.workshop()))).isEmpty());
        coffees.answer(ben, card, true);
        assertThat(acceptedSteps)
                .singleElement()
                .satisfies(format -> assertThat(format.acceptedIn(List.of(room.workshop())))
                        .containsExactly(new AcceptedStep(
                                room.workshop(), room.community().member(), "Pull old reviews")));
    }

    @Test
    @DisplayName("what somebody took on is proposed as their commitment, until they have written")
    void proposedInTheJournal() {
        Seat ben = world.joinMember(room.room(), room.community().member(), "Ben");
        table.leave(room.room(), room.lead(), card, Conclusion.step("Pull old reviews", ben.participant()));
        coffees.answer(ben, card, true);
        world.enter(room, "journal");
        String address = "/rooms/" + room.room();
        Document page = pages.page(room.community().member(), address);
        assertThat(page.select("#mine [name=text]").text()).isEqualTo("Pull old reviews");
        assertThat(page.select("#mine .notice").text()).contains("Pull old reviews");
        assertThat(page.select("#mine [name=sign]").val()).isEmpty();
        assertThat(pages.page(room.community().steward(), address)
                        .select("#mine [name=text]")
                        .text())
                .isEmpty();

        pages.post(room.community().member(), address + "/journal", Map.of());
        assertThat(pages.page(room.community().member(), address)
                        .select("#mine [name=text]")
                        .text())
                .isEmpty();
    }

    @Test
    @DisplayName("other words need another acceptance")
    void otherWords() {
        table.leave(room.room(), room.lead(), card, Conclusion.step("Pull old reviews", kim.participant()));
        coffees.answer(kim, card, true);
        table.leave(room.room(), room.lead(), card, Conclusion.step("Pull all reviews", kim.participant()));
        assertThat(taken(kim)).isEmpty();
    }

    @Test
    @DisplayName(
            "a topic of the backlog that was discussed is marked, and the minutes tell votes, steps and what was not reached")
    void minutes() {
        table.leave(room.room(), room.lead(), card, Conclusion.step("Pull old reviews", kim.participant()));
        assertThat(told(room))
                .contains("**Why \\*do\\* reviews wait?** (1 dot of one person)")
                .contains("→ Pull old reviews")
                .doesNotContain("Kim")
                .contains("not reached this time");
        coffees.answer(kim, card, true);
        assertThat(told(room)).contains("→ Pull old reviews — Taken by: Kim");

        CardId brought = brought();
        table.discuss(room.room(), room.lead(), brought);
        table.leave(room.room(), room.lead(), brought, Conclusion.nothing("It was enough to talk"));
        assertThat(topics.named(room.community().id(), List.of(topic)))
                .extracting("state")
                .containsExactly(TopicState.DISCUSSED);
        assertThat(told(room)).contains("Nothing to do, because: It was enough to talk");
    }

    @Test
    @DisplayName(
            "L28: a table to take along has topics, votes, next steps and whoever accepted one, and what was not reached")
    void export() {
        table.leave(room.room(), room.lead(), card, Conclusion.step("Pull old reviews", kim.participant()));
        assertThat(lines("next-step")).extracting(ExportLine::owner).containsOnlyNulls();
        coffees.answer(kim, card, true);

        assertThat(lines("topic"))
                .extracting(ExportLine::votes, ExportLine::voters, ExportLine::detail)
                .containsExactly(tuple(1, 1, null), tuple(0, 0, "not reached this time"));
        assertThat(lines("next-step"))
                .extracting(ExportLine::text, ExportLine::owner)
                .containsExactly(tuple("Pull old reviews", "Kim"));
    }

    @Test
    @DisplayName("L6, L28: no vote is in a table before it was revealed")
    void hiddenExport() {
        table.move(room.room(), room.lead(), CoffeePhase.DISCUSS, CoffeePhase.VOTE);
        assertThat(lines("topic")).hasSize(2).extracting(ExportLine::votes).containsOnlyNulls();
    }

    private List<ExportLine> lines(String kind) {
        return section.lines(telling(room)).stream()
                .filter(line -> line.kind().equals(kind))
                .toList();
    }

    private CardId brought() {
        return new CardId(jdbc.sql("select id from coffee_card where topic_id = ?")
                .param(topic.value())
                .query(UUID.class)
                .single());
    }

    private List<String> taken(Seat seat) {
        return takenSteps.stream()
                .flatMap(steps -> steps.takenBy(seat.room(), seat.participant()).stream())
                .toList();
    }

    private String told(Opened held) {
        return section.markdown(telling(held));
    }

    private static Telling telling(Opened held) {
        return new Telling(held.workshop(), Audience.COMMUNITY, Locale.ENGLISH, ZoneId.of("Europe/Paris"));
    }
}
