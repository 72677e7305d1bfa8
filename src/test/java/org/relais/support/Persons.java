package org.relais.support;

import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.people.NewPerson;
import org.relais.people.Passphrase;
import org.relais.people.People;
import org.relais.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Makes people for tests, each with an account of their own. */
@Component
public class Persons {

    public static final String PASSPHRASE = "trois tilleuls sous la pluie";

    private final People people;
    private final JdbcClient jdbc;

    Persons(People people, JdbcClient jdbc) {
        this.people = people;
        this.jdbc = jdbc;
    }

    /** Somebody who reads English in Paris. */
    public PersonId named(String name) {
        return register(name, Locale.ENGLISH, null);
    }

    /** Somebody who reads French in Paris and signs in with {@link #PASSPHRASE}; slower, since it is hashed for real. */
    public PersonId withPassphrase(String name) {
        return register(name, Locale.FRENCH, Passphrase.of(PASSPHRASE));
    }

    /** From now on, {@code fr} or {@code en}. */
    public void reads(PersonId person, String language) {
        jdbc.sql("update person set locale = ? where id = ?")
                .params(language, person.value())
                .update();
    }

    /** Also where nobody can. */
    public void livesIn(PersonId person, String zone) {
        jdbc.sql("update person set zone = ? where id = ?")
                .params(zone, person.value())
                .update();
    }

    public String email(PersonId person) {
        return people.find(person).email();
    }

    private PersonId register(String name, Locale language, @Nullable Passphrase passphrase) {
        String address = UUID.randomUUID() + "@example.org";
        var newcomer = new NewPerson(name, address, passphrase, language, ZoneId.of("Europe/Paris"));
        return people.register(newcomer).orElseThrow();
    }

    /** A request of this person's browser. */
    public static RequestPostProcessor as(PersonId person) {
        return SecurityMockMvcRequestPostProcessors.user(person.toString());
    }
}
