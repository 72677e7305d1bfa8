package org.relais.people;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.relais.shared.NotFound;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What people do with their own account, and the administrator with all. */
@Service
@Transactional
public class Accounts {

    private final PersonRepository persons;
    private final AuthenticationManager authentication;
    private final PasswordEncoder passwords;
    private final Sessions sessions;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Accounts(
            PersonRepository persons,
            AuthenticationManager authentication,
            PasswordEncoder passwords,
            Sessions sessions,
            TransactionTemplate transactions,
            Clock clock) {
        this.persons = persons;
        this.authentication = authentication;
        this.passwords = passwords;
        this.sessions = sessions;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What came of a new address. */
    public enum Move {
        DONE,
        TAKEN,
        WRONG_PASSPHRASE
    }

    /** The person with this address and passphrase; a wrong one takes as long as an unknown address. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Optional<PersonId> prove(String email, Passphrase passphrase) {
        try {
            var token = UsernamePasswordAuthenticationToken.unauthenticated(email, passphrase.text());
            return Optional.of(PersonId.of(authentication.authenticate(token).getName()));
        } catch (AuthenticationException wrong) {
            return Optional.empty();
        }
    }

    @Transactional(readOnly = true)
    public Profile profile(PersonId id) {
        return person(id).profile();
    }

    /** Has a passphrase, and so must say it before changing it or the address. */
    @Transactional(readOnly = true)
    public boolean hasPassphrase(PersonId id) {
        return person(id).passwordHash() != null;
    }

    public void describe(PersonId id, Profile profile) {
        person(id).describe(profile);
    }

    /** Ends all other sessions. False when the present passphrase was wrong. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public boolean protect(PersonId id, Passphrase present, Passphrase next, String keptSession) {
        String known = person(id).passwordHash();
        if (known != null && !passwords.matches(present.text(), known)) {
            return false;
        }
        String hash = String.valueOf(passwords.encode(next.text()));
        change(id, known, person -> person.protect(hash));
        sessions.endOthers(id, keptSession);
        return true;
    }

    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Move move(PersonId id, Passphrase present, String email) {
        String known = person(id).passwordHash();
        if (!passwords.matches(present.text(), known)) {
            return Move.WRONG_PASSPHRASE;
        }
        boolean taken = persons.findByEmail(Emails.normalised(email))
                .filter(other -> !other.id().equals(id))
                .isPresent();
        if (!taken) {
            change(id, known, person -> person.moveTo(email));
        }
        return taken ? Move.TAKEN : Move.DONE;
    }

    /** Hashes are computed outside of transactions, which hold a connection; so what was proved is compared again. */
    private void change(PersonId id, @Nullable String known, Consumer<Person> change) {
        transactions.executeWithoutResult(status -> {
            Person person = person(id);
            if (!Objects.equals(person.passwordHash(), known)) {
                throw new OptimisticLockingFailureException("The passphrase was changed at the same time");
            }
            change.accept(person);
        });
    }

    /** All accounts by name, for the administrator. */
    @Transactional(readOnly = true)
    public List<AccountLine> all() {
        return persons.byName().stream().map(Person::line).toList();
    }

    /** Nobody can sign in with the account any more and its sessions end; what the person wrote stays. */
    public void close(PersonId id) {
        person(id).disable(clock.instant());
        sessions.endAll(id);
    }

    public void reopen(PersonId id) {
        person(id).enable();
    }

    private Person person(PersonId id) {
        return persons.findById(id).orElseThrow(() -> new NotFound(id));
    }
}
