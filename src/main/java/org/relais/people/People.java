package org.relais.people;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.relais.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door of the module: persons by identity, and how one becomes a person here. */
@Service
@Transactional(readOnly = true)
public class People {

    private final PersonRepository persons;
    private final PasswordEncoder passwords;
    private final JdbcClient database;
    private final Clock clock;

    People(PersonRepository persons, PasswordEncoder passwords, JdbcClient database, Clock clock) {
        this.persons = persons;
        this.passwords = passwords;
        this.database = database;
        this.clock = clock;
    }

    /** @throws NotFound when there is no such person */
    public PersonView find(PersonId id) {
        return persons.findById(id).map(Person::view).orElseThrow(() -> new NotFound(id));
    }

    /** Persons by identity; identities without a person are left out. */
    public Map<PersonId, PersonView> named(Collection<PersonId> ids) {
        Map<PersonId, PersonView> found = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            persons.named(ids).forEach(person -> found.put(person.id(), person.view()));
        }
        return found;
    }

    public Optional<PersonView> byEmail(String email) {
        return persons.findByEmail(Emails.normalised(email)).map(Person::view);
    }

    /** Whom a mail may go to: empty when the account is closed. */
    public Optional<PersonView> reachable(PersonId id) {
        return persons.findById(id).filter(person -> !person.disabled()).map(Person::view);
    }

    /** Nobody has an account yet: the first one becomes administrator. */
    public boolean none() {
        return persons.count() == 0;
    }

    /**
     * Makes an account; the first one of an instance administers it.
     *
     * @return empty when the address has an account already
     */
    @Transactional
    public Optional<PersonId> register(NewPerson newcomer) {
        // First of all: the hash takes a while, and until the first question no connection is held.
        String hash = newcomer.passphrase() == null
                ? null
                : passwords.encode(newcomer.passphrase().text());
        oneAtATime();
        if (persons.existsByEmail(Emails.normalised(newcomer.email()))) {
            return Optional.empty();
        }
        Person person = new Person(newcomer, hash, clock.instant());
        if (none()) {
            person.becomeAdministrator(clock.instant());
        }
        return Optional.of(persons.save(person).id());
    }

    /** Only one of two simultaneous first comers is the first, and an address that is sent twice has one account. */
    private void oneAtATime() {
        database.sql("lock table person in share row exclusive mode").update();
    }
}
