package org.relais.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.relais.platform.Preferences;
import org.relais.platform.Readers;
import org.relais.platform.Theme;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the platform how the signed-in person reads. */
@Component
class CurrentPersonReaders implements Readers {

    private final CurrentPeople current;
    private final PersonRepository persons;

    CurrentPersonReaders(CurrentPeople current, PersonRepository persons) {
        this.current = current;
        this.persons = persons;
    }

    @Override
    public Optional<Preferences> preferences(HttpServletRequest request) {
        return current.find(request).map(Person::preferences);
    }

    @Override
    @Transactional
    public void chooseLanguage(HttpServletRequest request, Locale locale) {
        current.find(request).map(Person::id).flatMap(persons::findById).ifPresent(person -> person.read(locale));
    }

    @Override
    @Transactional
    public void chooseTheme(HttpServletRequest request, Theme theme) {
        current.find(request).map(Person::id).flatMap(persons::findById).ifPresent(person -> person.look(theme));
    }
}
