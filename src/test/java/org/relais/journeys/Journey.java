package org.relais.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.relais.support.BrowserTest;
import org.relais.support.Texts;
import org.relais.support.Visitor;
import org.relais.support.Visitor.Device;
import org.relais.support.Visitor.Habits;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** People with browsers, on a running application with the demonstration in it. */
@BrowserTest
@TestPropertySource(properties = "relais.demo=true")
abstract class Journey {

    @LocalServerPort
    private int port;

    private final List<Visitor> visitors = new ArrayList<>();

    /** Somebody opens a browser; closed, and asked for complaints, after the test. */
    Visitor arrives(String name, Habits habits) {
        var visitor = Visitor.arriving(name, "http://localhost:" + port, habits);
        visitors.add(visitor);
        return visitor;
    }

    /** Signs in with one click as somebody of the demonstration. */
    Visitor plays(String part, Habits habits) {
        var visitor = arrives(part, habits);
        visitor.visit("/sign-in");
        visitor.page().locator("button[name=as][value=" + part + "]").click();
        visitor.page().waitForURL("**/");
        return visitor;
    }

    static Texts texts(Habits habits) {
        return new Texts(Locale.forLanguageTag(habits.language()));
    }

    static Habits habits(Locale language, Device device) {
        return language.getLanguage().equals("fr") ? Habits.french(device) : Habits.english(device);
    }

    @AfterEach
    void everybodyLeaves() {
        var failures = new ArrayList<AssertionError>();
        for (var visitor : visitors) {
            try {
                visitor.close();
            } catch (AssertionError complaint) {
                failures.add(complaint);
            }
        }
        visitors.clear();
        if (!failures.isEmpty()) {
            throw failures.getFirst();
        }
    }
}
