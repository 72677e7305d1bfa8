package org.relais.people;

import java.util.List;
import org.relais.platform.Token;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts as Spring Security sees them. The name is the person's id, so that sessions survive a new address. */
@Service
class AccountDetails implements UserDetailsService {

    private final PersonRepository persons;
    private final String unknownSecret;

    AccountDetails(PersonRepository persons, PasswordEncoder passwords) {
        this.persons = persons;
        this.unknownSecret = String.valueOf(passwords.encode(Token.random().text()));
    }

    /** A closed account is as unknown as an absent one; one without a passphrase has one that nobody knows. */
    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String email) {
        return persons.findByEmail(Emails.normalised(email))
                .filter(person -> !person.disabled())
                .map(this::details)
                .orElseThrow(() -> UsernameNotFoundException.fromUsername(email));
    }

    private UserDetails details(Person person) {
        String hash = person.passwordHash();
        return User.withUsername(person.id().toString())
                .password(hash == null ? unknownSecret : hash)
                .authorities(List.of())
                .build();
    }
}
