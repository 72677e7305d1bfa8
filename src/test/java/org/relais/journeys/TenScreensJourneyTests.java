package org.relais.journeys;

import static org.junit.jupiter.api.Assertions.assertAll;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.relais.journeys.Shown.Eyes;
import org.relais.journeys.Shown.Moment;
import org.relais.support.Visitor;
import org.relais.support.Visitor.Device;
import org.relais.support.Visitor.Habits;

/** A desk, eight phones and a projector through two minutes of Lean Coffee; pictures of all stay in {@code target/ten-screens}. */
@Tag("fault")
class TenScreensJourneyTests extends FormatJourney {

    private static final int PHONES = 8;
    private static final String STEP = "Un environnement par branche";
    private static final Predicate<Moment> PAUSED = moment ->
            moment.word().equals(FRENCH.of("ui.timer.paused")) || moment.word().equals(ENGLISH.of("ui.timer.paused"));

    private final List<RoomPhone> phones = new ArrayList<>();
    private Facilitator desk;
    private CoffeeDesk table;
    private Screens screens;

    @Test
    @DisplayName(
            "L10, L14: ten pages in two languages show the same timer within one second, and each change within one second")
    void sameTimerSameState() throws InterruptedException {
        everybodyComes();
        propose();
        vote();
        discuss();
        assertAll(screens::agreeOnEveryChange, screens::agreeOnTheTimer);
    }

    private void everybodyComes() throws InterruptedException {
        opens("lean-coffee", "journal");
        desk = new Facilitator(ana, FRENCH);
        table = new CoffeeDesk(ana, FRENCH);
        List<Shown> all = new ArrayList<>();
        all.add(new Shown(ana, Eyes.DESK, FRENCH));
        all.add(new Shown(projects(), Eyes.SCREEN, FRENCH));
        for (int nth = 1; nth <= PHONES; nth++) {
            boolean french = nth % 2 == 0;
            Visitor phone = guest("Guest " + nth, french ? Habits.french(Device.PHONE) : Habits.english(Device.PHONE));
            phones.add(new RoomPhone(phone));
            all.add(new Shown(phone, Eyes.PHONE, french ? FRENCH : ENGLISH));
        }
        screens = new Screens(all);
        screens.live(2);
    }

    private void propose() throws InterruptedException {
        screens.change(
                "the first step",
                desk::goesOn,
                in -> in.of("live.coffee.propose.now"),
                in -> in.of("live.coffee.propose.desk"),
                in -> in.of("live.coffee.propose.now"));
        for (int nth = 1; nth <= PHONES; nth++) {
            int cards = nth;
            RoomPhone phone = phones.get(nth - 1);
            screens.change(
                    "card " + nth,
                    () -> phone.proposes(card(cards)),
                    in -> card(cards),
                    in -> card(cards),
                    in -> in.of("live.coffee.cards", cards));
        }
    }

    private void vote() throws InterruptedException {
        screens.change(
                "the vote",
                desk::opensTheVote,
                in -> in.of("live.coffee.vote.now"),
                in -> in.of("live.coffee.vote.reveal"),
                in -> in.of("live.coffee.vote.now"));
        phones.forEach(phone -> phone.putsADotOn(card(1)));
        screens.live(4);
        screens.change(
                "the reveal",
                desk::reveals,
                in -> in.of("live.coffee.discuss.between"),
                in -> in.of("live.coffee.current.none"),
                in -> card(1));
    }

    private void discuss() throws InterruptedException {
        putsOnTheTable(1);
        screens.live(20);
        Integer left = screens.desk().reads().seconds();
        clock("a minute more", "[value='1']", moment -> {
            Integer seconds = moment.seconds();
            return left != null && seconds != null && seconds > left + 30;
        });
        screens.live(6);
        clock("the pause", "[data-key=' ']:not([formaction])", PAUSED);
        screens.live(5);
        clock("it goes on", "[formaction*='/resumption']", PAUSED.negate());
        screens.live(8);
        leavesTheTable(1, () -> desk.closesTheTopic(STEP, "Guest 1"));
        putsOnTheTable(2);
        screens.live(10);
        leavesTheTable(2, () -> table.closesWithNothingToDo("En parler a suffi"));
        screens.change(
                "the end",
                desk::finishesTheCoffee,
                in -> in.of("live.coffee.done.now"),
                in -> in.of("live.coffee.done.now"),
                in -> in.of("live.coffee.done.now"));
    }

    private void putsOnTheTable(int topic) throws InterruptedException {
        screens.change(
                "topic " + topic,
                () -> desk.putsOnTheTable(card(topic)),
                in -> in.of("live.coffee.discuss.now"),
                in -> in.of("live.coffee.outcome.label"),
                in -> in.of("live.coffee.discuss.number", topic, PHONES));
    }

    private void leavesTheTable(int topic, Runnable act) throws InterruptedException {
        screens.change("the end of topic " + topic, act, (shown, moment) -> switch (shown.eyes) {
            case PHONE -> moment.says(shown.texts.of("live.coffee.discuss.between"));
            case DESK -> moment.says(shown.texts.of("live.coffee.current.none"));
            case SCREEN -> !moment.says(shown.texts.of("live.coffee.discuss.number", topic, PHONES));
        });
    }

    private void clock(String name, String button, Predicate<Moment> shows) throws InterruptedException {
        Locator pressed = ana.page().locator("#room-clock button" + button);
        screens.change(name, pressed::click, (shown, moment) -> shows.test(moment));
    }

    private static String card(int nth) {
        return "Sujet " + nth + " : ce qui nous fait attendre";
    }
}
