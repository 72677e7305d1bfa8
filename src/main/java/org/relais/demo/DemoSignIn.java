package org.relais.demo;

import java.util.Locale;
import java.util.Optional;
import org.relais.people.People;
import org.relais.people.PersonId;
import org.relais.people.PersonView;
import org.springframework.stereotype.Service;

/** One-click sign-in as somebody of the demonstration, in the reader's language. */
@Service
public class DemoSignIn {

    private final DemoMode mode;
    private final People people;

    DemoSignIn(DemoMode mode, People people) {
        this.mode = mode;
        this.people = people;
    }

    public boolean offered() {
        return mode.running();
    }

    /** The person who plays the part; nobody when this instance is no demonstration or the person was removed. */
    public Optional<PersonId> player(DemoPart part, Locale language) {
        if (!offered()) {
            return Optional.empty();
        }
        var stories = DemoStories.all();
        var story = stories.stream()
                .filter(told -> told.language().getLanguage().equals(language.getLanguage()))
                .findFirst()
                .orElse(stories.getFirst());
        return people.byEmail(DemoPeople.email(story, key(story.offers(), part)))
                .map(PersonView::id);
    }

    private static String key(DemoStory.Offers offers, DemoPart part) {
        return switch (part) {
            case FACILITATOR -> offers.facilitator();
            case PARTICIPANT -> offers.participant();
            case MANAGER -> offers.manager();
        };
    }
}
