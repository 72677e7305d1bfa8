package org.relais.live.speedconsulting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.commitment.DecisionLine;
import org.relais.commitment.Decisions;
import org.relais.community.Audience;
import org.relais.live.Conduct;
import org.relais.live.Over;
import org.relais.live.Rooms;
import org.relais.live.Seat;
import org.relais.live.Telling;
import org.relais.people.Actor;
import org.relais.shared.NotFound;
import org.relais.support.AppTest;
import org.relais.support.RoomWorld;
import org.relais.support.RoomWorld.Opened;
import org.relais.support.WorkshopWorld;
import org.relais.workshop.StepId;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
@DisplayName("Peer speed consulting: context, questions only, three options, a choice that is kept")
class SpeedConsultingTests {

    @Autowired
    RoomWorld world;

    @Autowired
    WorkshopWorld workshops;

    @Autowired
    Rooms rooms;

    @Autowired
    Conduct conduct;

    @Autowired
    Consulting consulting;

    @Autowired
    Choosing choosing;

    @Autowired
    ConsultingDesk desk;

    @Autowired
    Consults consults;

    @Autowired
    Consultations consultations;

    @Autowired
    Challenges challenges;

    @Autowired
    Exchanges exchanges;

    @Autowired
    SpeedConsultingFormat format;

    @Autowired
    DecisionCards cards;

    @Autowired
    Decisions decisions;

    @Autowired
    CardsSection section;

    Opened room;
    StepId step;
    Actor kimActor;
    Seat ben;
    Seat kim;
    Seat lou;

    @BeforeEach
    void twoChallengesForThree() {
        room = world.opened(workshops.planOf("speed-consulting", "free"));
        kimActor = world.guest();
        ben = world.joinMember(room.room(), room.community().member(), "Ben");
        kim = world.join(room.room(), kimActor, "Kim");
        lou = world.join(room.room(), world.guest(), "Lou");
        step = world.enter(room, "speed-consulting");
        consulting.offer(kim, told("Les revues d’été attendent"));
        consulting.offer(ben, told("Nobody reads reports"));
    }

    @Test
    @DisplayName(
            "it begins with a challenge and somebody to consult, and says so otherwise; pressed twice it moves once")
    void begins() {
        Opened empty = world.opened(workshops.planOf("speed-consulting"));
        world.enter(empty, "speed-consulting");
        assertThat(desk.move(empty.room(), empty.lead(), ConsultPhase.OFFER, 0, false))
                .contains(Refusal.TOO_FEW);

        on(ConsultPhase.OFFER, 0);
        assertThat(desk.move(room.room(), room.lead(), ConsultPhase.OFFER, 0, false))
                .contains(Refusal.MOVED_ON);
        assertThat(consult().tables()).singleElement().satisfies(table -> {
            assertThat(table.holder().name()).isEqualTo("Kim");
            assertThat(table.consultants()).extracting("name").containsExactlyInAnyOrder("Ben", "Lou");
        });
        assertThat(rooms.snapshot(room.room()).clock()).isNotNull();
    }

    @Test
    @DisplayName("S122: in the questions phase the table asks, and no option is accepted yet")
    void questionsOnly() {
        goTo(ConsultPhase.QUESTIONS);
        UUID sent = UUID.randomUUID();
        assertThat(consulting.ask(lou, kims(), sent, "Who waits?")).isEmpty();
        assertThat(consulting.ask(lou, kims(), sent, "Who waits?")).isEmpty();
        assertThat(consulting.ask(kim, kims(), UUID.randomUUID(), "Me?")).contains(Refusal.MOVED_ON);
        assertThat(consulting.propose(lou, kims(), option(lou, Cost.FRUGAL))).contains(Refusal.ADVICE_LATER);
        assertThat(exchanges.questions(kims())).hasSize(1);
        assertThat(exchanges.options(kims())).isEmpty();
    }

    @Test
    @DisplayName("S123: exactly three options, also when ten are sent at once; the frugal ones first (S124)")
    void exactlyThree() throws Exception {
        goTo(ConsultPhase.OPTIONS);
        List<Callable<Optional<Refusal>>> ten = IntStream.range(0, 10)
                .mapToObj(n -> (Callable<Optional<Refusal>>)
                        () -> consulting.propose(ben, kims(), option(ben, Cost.values()[n % 3])))
                .toList();
        try (var threads = Executors.newFixedThreadPool(5)) {
            threads.invokeAll(ten);
        }
        assertThat(exchanges.options(kims()))
                .hasSize(3)
                .isSortedAccordingTo((a, b) -> a.cost().compareTo(b.cost()));
        assertThat(consulting.propose(lou, kims(), option(lou, Cost.HEAVY))).contains(Refusal.THREE_ALREADY);
        consulting.withdraw(ben, kims(), exchanges.options(kims()).getFirst().id());
        assertThat(consulting.propose(lou, kims(), option(lou, Cost.HEAVY))).isEmpty();
    }

    @Test
    @DisplayName("a challenge of another room is not there; two options are not enough to choose from")
    void refused() {
        goTo(ConsultPhase.OPTIONS);
        consulting.propose(ben, kims(), option(ben, Cost.FRUGAL));
        consulting.propose(lou, kims(), option(lou, Cost.HEAVY));
        on(ConsultPhase.OPTIONS, 1);
        assertThat(choosing.choose(kim, kimActor, kims(), choice(1))).contains(Refusal.THREE_FIRST);
        assertThatThrownBy(() -> choosing.choose(lou, kimActor, kims(), choice(1)))
                .isInstanceOf(NotFound.class);
        Opened other = world.opened(workshops.planOf("speed-consulting"));
        Seat stranger = world.join(other.room(), world.guest(), "Eve");
        world.enter(other, "speed-consulting");
        assertThatThrownBy(() -> consulting.ask(stranger, kims(), UUID.randomUUID(), "Why?"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName(
            "R12.7: what the holder chooses is a decision with owner and origin, one however often it is sent, found by its problem without accents, told in the minutes")
    void chosen() {
        choose();
        assertThat(choosing.choose(kim, kimActor, kims(), choice(2))).isEmpty();
        String chosen = exchanges.options(kims()).stream()
                .filter(option -> option.slot() == 2)
                .findFirst()
                .orElseThrow()
                .text();
        assertThat(decisions.madeIn(room.workshop()))
                .singleElement()
                .extracting(DecisionLine::statement, DecisionLine::ownerName)
                .containsExactly(chosen, "Kim");
        for (String words : List.of("revues d’ete", "REVUE attend", "")) {
            assertThat(cards.find(room.community().id(), words, room.community().member()))
                    .as(words)
                    .extracting(DecisionCard::problem)
                    .containsExactly("Les revues d’été attendent");
        }
        assertThat(cards.find(room.community().id(), "budget", room.community().member()))
                .isEmpty();
        assertThat(format.takenBy(room.room(), kim.participant())).containsExactly("Block the *calendar*");
        assertThat(told(Audience.COMMUNITY))
                .contains(
                        "**Les revues d’été attendent** — Kim",
                        "Block the \\*calendar\\*",
                        "(frugal)",
                        "/decision-cards")
                .doesNotContain("Nobody reads reports");
        assertThat(told(Audience.ORGANISATION)).isEmpty();
    }

    @Test
    @DisplayName(
            "L15: back and forth, to other phases, rounds and steps, loses nothing; who came in between sits in the next round")
    void nothingIsLost() {
        choose();
        Seat noa = world.join(room.room(), world.guest(), "Noa");
        var first = consult().tables();
        on(ConsultPhase.CHOICE, 1);
        assertThat(consult().tables()).singleElement().satisfies(table -> {
            assertThat(table.holder().name()).isEqualTo("Ben");
            assertThat(table.has(noa.participant())).isTrue();
        });
        back(ConsultPhase.CONTEXT, 2);
        assertThat(consult().tables()).isEqualTo(first);
        back(ConsultPhase.CHOICE, 1);
        world.enter(room, "free");
        assertThat(consulting.offer(lou, told("Elsewhere"))).contains(Refusal.MOVED_ON);
        world.enter(room, "speed-consulting");
        assertThat(consult().phase()).isEqualTo(ConsultPhase.OPTIONS);
        assertThat(consult().tables()).isEqualTo(first);
        assertThat(exchanges.options(kims())).hasSize(3);
    }

    @Test
    @DisplayName("after the last round it is over; after the end of the workshop no command does anything")
    void over() {
        goTo(ConsultPhase.CHOICE);
        on(ConsultPhase.CHOICE, 1);
        for (ConsultPhase phase :
                List.of(ConsultPhase.CONTEXT, ConsultPhase.QUESTIONS, ConsultPhase.OPTIONS, ConsultPhase.CHOICE)) {
            on(phase, 2);
        }
        assertThat(consult().phase()).isEqualTo(ConsultPhase.DONE);
        assertThat(rooms.snapshot(room.room()).clock()).isNull();
        conduct.close(room.room(), room.lead());
        assertThatThrownBy(() -> consulting.ask(lou, kims(), UUID.randomUUID(), "Why?"))
                .isInstanceOf(Over.class);
        assertThatThrownBy(() -> choosing.choose(kim, kimActor, kims(), choice(1)))
                .isInstanceOf(Over.class);
    }

    private void choose() {
        goTo(ConsultPhase.OPTIONS);
        for (Cost cost : Cost.values()) {
            consulting.propose(ben, kims(), option(ben, cost));
        }
        on(ConsultPhase.OPTIONS, 1);
        assertThat(choosing.choose(kim, kimActor, kims(), choice(1))).isEmpty();
    }

    private void goTo(ConsultPhase phase) {
        on(ConsultPhase.OFFER, 0);
        for (ConsultPhase now = ConsultPhase.CONTEXT; now != phase; now = now.next()) {
            on(now, 1);
        }
    }

    private void on(ConsultPhase from, int round) {
        assertThat(desk.move(room.room(), room.lead(), from, round, false)).isEmpty();
    }

    private void back(ConsultPhase from, int round) {
        assertThat(desk.move(room.room(), room.lead(), from, round, true)).isEmpty();
    }

    private Consult consult() {
        var snapshot = rooms.snapshot(room.room());
        var step = rooms.step(room.room()).orElseThrow();
        return consults.read(snapshot, consultations.find(room.room(), step).orElseThrow());
    }

    private ChallengeId kims() {
        return challenges.of(room.room(), step).getFirst().id();
    }

    private static Told told(String problem) {
        return new Told(problem, "Two teams", "", "No budget", "");
    }

    private static Option option(Seat author, Cost cost) {
        return new Option(0, UUID.randomUUID(), author.participant(), "Do it " + cost, "Start now", cost);
    }

    private static Choice choice(int slot) {
        return new Choice(slot, "Block the *calendar*", LocalDate.parse("2037-01-08"), "Nobody waits");
    }

    private String told(Audience audience) {
        return section.markdown(new Telling(room.workshop(), audience, Locale.ENGLISH, ZoneId.of("Europe/Paris")));
    }
}
