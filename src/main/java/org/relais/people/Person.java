package org.relais.people;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.relais.platform.Preferences;
import org.relais.platform.Theme;

/** Somebody with an account. */
@Entity
class Person {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PersonId id;

    private String email;
    private String name;
    private @Nullable String passwordHash;
    private Locale locale;
    private ZoneId zone;

    @Enumerated(EnumType.STRING)
    private Theme theme;

    private Instant registeredAt;
    private @Nullable Instant administratorSince;
    private @Nullable Instant disabledAt;

    @Version
    private @Nullable Long version;

    Person(NewPerson person, @Nullable String passwordHash, Instant registeredAt) {
        this.id = PersonId.next();
        this.email = Emails.normalised(person.email());
        this.name = person.name();
        this.passwordHash = passwordHash;
        this.locale = person.locale();
        this.zone = person.zone();
        this.theme = Theme.AUTO;
        this.registeredAt = registeredAt;
    }

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    PersonId id() {
        return id;
    }

    String email() {
        return email;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    boolean administrator() {
        return administratorSince != null;
    }

    boolean disabled() {
        return disabledAt != null;
    }

    PersonView view() {
        return new PersonView(id, name, email, locale, zone, administrator());
    }

    CurrentPerson current() {
        return new CurrentPerson(id, name, email, locale, zone, administrator());
    }

    Preferences preferences() {
        return new Preferences(locale, zone, theme);
    }

    Profile profile() {
        return new Profile(name, locale, zone, theme);
    }

    void becomeAdministrator(Instant at) {
        administratorSince = at;
    }

    void describe(Profile profile) {
        name = profile.name();
        locale = profile.locale();
        zone = profile.zone();
        theme = profile.theme();
    }

    void read(Locale language) {
        locale = language;
    }

    void look(Theme chosen) {
        theme = chosen;
    }

    void moveTo(String newEmail) {
        email = Emails.normalised(newEmail);
    }

    void protect(String newPasswordHash) {
        passwordHash = newPasswordHash;
    }

    void disable(Instant at) {
        disabledAt = at;
    }

    void enable() {
        disabledAt = null;
    }

    AccountLine line() {
        return new AccountLine(id, name, email, registeredAt, administrator(), disabled());
    }
}
