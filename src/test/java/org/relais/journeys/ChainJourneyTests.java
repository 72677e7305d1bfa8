package org.relais.journeys;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relais.support.Visitor.Device;

/**
 * The whole job once: topic, vote, workshop, room, journal, wall, the next workshop's follow-up, report. One
 * facilitator, one member, two guests, one of them without scripts; guests read the other language (L27).
 */
class ChainJourneyTests extends Journey {

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void aTopicBecomesAKeptCommitmentInTheManagersReport(String language) {
        var here = Locale.of(language);
        // due today where the facilitator lives, so that the next workshop opens with it
        var today = LocalDate.now(ZoneId.of(language.equals("fr") ? "Europe/Paris" : "Europe/London"));
        var other = Locale.of(language.equals("fr") ? "en" : "fr");
        var ana =
                new Facilitator(plays("FACILITATOR", habits(here, Device.LAPTOP)), texts(habits(here, Device.LAPTOP)));
        ana.foundsACommunity("Flux " + language);

        var bea = new Newcomer(arrives("Béa", habits(here, Device.PHONE)));
        bea.joins(ana.invites("member"), "Béa Martin", "bea." + language + "@example.org");
        var mia = new Newcomer(arrives("Mia", habits(here, Device.LAPTOP)));
        mia.joins(ana.invites("manager"), "Mia Grand", "mia." + language + "@example.org");

        bea.proposes(ana.community(), "Les revues attendent trois jours", "Chaque lundi, depuis septembre.");
        ana.votesFor("Les revues attendent trois jours");
        var workshop = ana.publishesAWorkshop("Réduire nos files", "Les revues attendent trois jours");
        var code = ana.opensTheRoomEarly();

        var noa = new Guest(arrives("Noa", habits(other, Device.PHONE)));
        var lou = new Guest(arrives("Lou", habits(here, Device.PHONE).withoutScripts()));
        noa.enters(code, "Noa");
        lou.enters(code, "Lou");
        bea.entersTheRoom(workshop);
        ana.sees("Noa");
        ana.sees("Lou");

        ana.goesOn(); // follow-up
        ana.goesOn(); // Lean Coffee
        noa.proposes("Trop de changements de contexte");
        lou.reloads();
        lou.proposes("Environnements partagés");
        ana.sees("Environnements partagés");
        ana.opensTheVote();
        noa.putsADotOn("Environnements partagés");
        lou.reloads();
        lou.putsADotOn("Environnements partagés");
        ana.seesNoResultYet("Environnements partagés"); // L6
        ana.reveals();
        ana.putsOnTheTable("Environnements partagés");
        noa.sees("Environnements partagés");
        ana.closesTheTopic("Isoler un environnement", "Noa");
        noa.takesIt("Isoler un environnement");
        ana.finishesTheCoffee();

        ana.goesOn(); // journal
        noa.commits("Quand je pousse une branche, je crée un environnement", "Un environnement par branche", today);
        lou.reloads();
        lou.commits("Je ferme mes branches le vendredi", "Zéro branche de plus d’une semaine", today);
        bea.commits("Je relis chaque matin à neuf heures", "Aucune revue de plus d’un jour", today);
        ana.sees("Quand je pousse une branche");
        ana.closesTheRoom();
        ana.readsTheMinutes(workshop, "Isoler un environnement");
        ana.seesOnTheWall("Je relis chaque matin à neuf heures");

        var next = ana.publishesAWorkshop("Tenir nos files", null);
        ana.opensTheRoomEarly();
        bea.entersTheRoom(next);
        ana.goesOn(); // follow-up
        ana.sees("Je relis chaque matin à neuf heures");
        bea.keeps("Je relis chaque matin à neuf heures");

        mia.readsTheReport(ana.community(), "Je relis chaque matin à neuf heures");
        mia.seesNothingOf("Chaque lundi, depuis septembre.");
    }
}
