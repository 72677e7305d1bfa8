package org.relais.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relais.support.Visitor;
import org.relais.support.Visitor.Device;

/**
 * Every page that a link leads to, one of each kind, in both languages and both themes: no violation of the WCAG rules
 * that axe knows, no sideways scrolling, no message key in sight.
 */
class PagesJourneyTests extends Journey {

    private static final String IDENTITY = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final Set<String> FILES = Set.of("md", "csv", "json", "ics", "atom");

    @ParameterizedTest
    @CsvSource({"fr,PHONE,false", "fr,LAPTOP,true", "en,PHONE,true", "en,LAPTOP,false"})
    void pagesOfACommunityAreAccessible(String language, Device device, boolean dark) {
        var habits = habits(Locale.of(language), device);
        var visitor = plays("FACILITATOR", dark ? habits.dark() : habits);

        var seen = crawl(visitor, language + "-" + device + (dark ? "-dark" : ""));

        assertThat(seen.keySet()).contains("/communities/{id}/topics", "/workshops/{id}", "/communities/{id}/reports");
        assertThat(seen).hasSizeGreaterThan(15);
    }

    @ParameterizedTest
    @CsvSource({"fr,PHONE,true", "en,LAPTOP,false"})
    void pagesOfARoomAreAccessible(String language, Device device, boolean dark) {
        var habits = habits(Locale.of(language), Device.LAPTOP);
        var visitor = plays("FACILITATOR", habits);
        var ana = new Facilitator(visitor, texts(habits));
        ana.foundsACommunity("Salle " + language + device);
        ana.publishesAWorkshop("Voir nos files", null);
        var code = ana.opensTheRoomEarly();
        var plain = habits(Locale.of(language), device);
        var guest = arrives("Noa", dark ? plain.dark() : plain);
        guest.visit("/r");
        check(guest);
        new Guest(guest).enters(code, "Noa");
        var screen = plays("FACILITATOR", habits(Locale.of(language), Device.PROJECTOR));
        screen.visit(visitor.page().url().replaceFirst("/facilitator.*", "/screen"));
        assertThat(screen.page().locator("main.proj").isVisible()).isTrue();

        for (int step = 0; step <= 3; step++) {
            var views = Map.of("facilitator", visitor, "phone", guest, "screen", screen);
            for (var view : views.entrySet()) {
                check(view.getValue());
                view.getValue().picture("room-" + language + "-" + view.getKey() + "-" + step);
            }
            if (step < 3) {
                ana.goesOn();
            }
        }
    }

    private static Map<String, String> crawl(Visitor visitor, String pictures) {
        var seen = new LinkedHashMap<String, String>();
        var waiting = new ArrayDeque<String>(List.of("/"));
        while (!waiting.isEmpty()) {
            var path = waiting.remove();
            var kind = path.replaceAll(IDENTITY, "{id}");
            if (seen.putIfAbsent(kind, path) != null) {
                continue;
            }
            visitor.visit(path);
            check(visitor);
            visitor.picture(pictures + kind.replaceAll("[^a-z]+", "-"));
            waiting.addAll(links(visitor.page()));
        }
        return seen;
    }

    private static void check(Visitor visitor) {
        visitor.assertAccessible();
        assertThat(visitor.page().locator("body").innerText()).doesNotContain("??");
    }

    private static List<String> links(Page page) {
        return page.locator("a[href^='/']").all().stream()
                .map(link -> URI.create(link.getAttribute("href")).getPath())
                .filter(path -> !FILES.contains(path.substring(path.lastIndexOf('.') + 1)))
                .distinct()
                .toList();
    }
}
