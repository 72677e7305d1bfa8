package org.relais.journeys;

import java.util.Locale;
import org.relais.support.Texts;
import org.relais.support.Visitor;
import org.relais.support.Visitor.Device;
import org.relais.support.Visitor.Habits;
import org.springframework.test.context.TestPropertySource;

/** People with browsers, on a running application with the demonstration in it. */
@TestPropertySource(properties = "relais.demo=true")
abstract class Journey extends BrowserJourney {

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
}
