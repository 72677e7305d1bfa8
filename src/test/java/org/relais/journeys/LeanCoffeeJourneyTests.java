package org.relais.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.support.Visitor;
import org.relais.support.Visitor.Device;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A whole Lean Coffee: a laptop, a French and an English phone, a phone without scripts, and the projector. */
class LeanCoffeeJourneyTests extends Journey {

    @Autowired
    JdbcClient jdbc;

    @Test
    @DisplayName("L12, L13, L27: from cards to right minutes, in two languages and without scripts")
    void fromCardsToMinutes() {
        Visitor laptop = plays("FACILITATOR", habits(Locale.FRENCH, Device.LAPTOP));
        var ana = new Facilitator(laptop, texts(habits(Locale.FRENCH, Device.LAPTOP)));
        var desk = new CoffeeDesk(laptop, texts(habits(Locale.FRENCH, Device.LAPTOP)));
        ana.foundsACommunity("Flux et café");
        var bea = new Newcomer(arrives("Béa", habits(Locale.FRENCH, Device.PHONE)));
        bea.joins(ana.invites("member"), "Béa Martin", "bea.cafe@example.org");
        var workshop = ana.publishesAWorkshop("Raccourcir nos files", null);
        var code = ana.opensTheRoomEarly();
        Visitor noaPhone = arrives("Noa", habits(Locale.ENGLISH, Device.PHONE));
        var noa = new Guest(noaPhone);
        var lou = new Guest(arrives("Lou", habits(Locale.FRENCH, Device.PHONE).withoutScripts()));
        noa.enters(code, "Noa");
        lou.enters(code, "Lou");
        bea.entersTheRoom(workshop);
        Visitor projector = plays("FACILITATOR", habits(Locale.FRENCH, Device.PROJECTOR));
        projector.visit(desk.room() + "/screen");

        ana.goesOn(); // follow-up
        ana.goesOn(); // Lean Coffee
        noa.proposes("Too much switching");
        bea.proposes("Trop de changements de contexte");
        lou.reloads();
        lou.proposesWithoutAName("Qui décide des priorités ?");
        bea.proposes("Environnements partagés");
        lou.reloads();
        lou.groups("Too much switching", "Trop de changements de contexte");
        desk.sees("2 cartes regroupées");
        desk.sees("sans nom");
        laptop.picture("desk-propose");

        ana.opensTheVote();
        desk.hasNoVote(); // L8
        desk.givesFewerDots(2);
        noa.putsADotOn("Too much switching");
        lou.reloads();
        lou.putsADotOn("Too much switching");
        bea.putsADotOn("Environnements partagés");
        laptop.picture("desk-vote");
        noaPhone.picture("phone-vote");
        ana.reveals();

        ana.putsOnTheTable("Too much switching");
        timeIsUp(desk.room());
        noa.isAsked("5 more minutes");
        bea.isAsked("5 minutes de plus");
        assertThat(projector.page().locator("main")).containsText("5 minutes de plus");
        laptop.picture("desk-ballot");
        noaPhone.picture("phone-ballot");
        projector.picture("screen-ballot");
        noa.answers("CONTINUE");
        bea.answers("CONTINUE");
        lou.reloads();
        lou.answers("MOVE_ON");
        desk.sees("2 pour continuer, 1 pour passer");
        assertThat(noa.page.locator("#room-stage")).containsText("2 to go on, 1 to move on");
        ana.closesTheTopic("Deux matinées sans réunion", "Noa");
        noa.takesIt("Deux matinées sans réunion");

        ana.putsOnTheTable("Environnements partagés");
        desk.closesWithNothingToDo("En parler a suffi");
        desk.setsAside("Qui décide des priorités");
        desk.countsHands("Qui décide des priorités", 3);
        desk.sees("3 mains levées");
        laptop.picture("desk-discuss");
        projector.picture("screen-discuss");
        noaPhone.picture("phone-discuss");
        ana.finishesTheCoffee();
        laptop.picture("desk-done");
        desk.bringsTheRestToTheBacklog();
        ana.closesTheRoom();

        ana.readsTheMinutes(workshop, "2 points de 2 personnes");
        ana.sees("avec : Trop de changements de contexte");
        ana.sees("2 pour continuer, 1 pour passer → 5 minutes de plus");
        ana.sees("Deux matinées sans réunion — Pris par : Noa");
        ana.sees("Rien à faire, parce que : En parler a suffi");
        ana.sees("3 mains lors d’un vote à main levée");
        ana.sees("mis de côté");
        laptop.visit("/communities/" + ana.community() + "/topics?show=aside");
        ana.sees("Qui décide des priorités ?");
    }

    /** What the database's clock says, and no browser. */
    private void timeIsUp(String room) {
        jdbc.sql("update room set clock_deadline = clock_timestamp() where id = cast(? as uuid)")
                .param(room.replaceFirst(".*/rooms/", ""))
                .update();
    }
}
