package org.relais.journeys;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.relais.support.BrowserTest;
import org.relais.support.Visitor;
import org.relais.support.Visitor.Habits;
import org.springframework.boot.test.web.server.LocalServerPort;

/** People with browsers, on a running application. */
@BrowserTest
abstract class BrowserJourney {

    @LocalServerPort
    private int port;

    private final List<Visitor> visitors = new ArrayList<>();

    /** Somebody opens a browser; closed, and asked for complaints, after the test. */
    Visitor arrives(String name, Habits habits) {
        var visitor = Visitor.arriving(name, "http://localhost:" + port, habits);
        visitors.add(visitor);
        return visitor;
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
