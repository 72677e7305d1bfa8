package org.relais.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

/** Who may make an account: everybody, or those who hold an invitation or took part in a room as a guest. */
@Component
public class Registration {

    private final Settings settings;
    private final ObjectProvider<RegistrationInvitations> invitations;
    private final Guests guests;

    Registration(Settings settings, ObjectProvider<RegistrationInvitations> invitations, Guests guests) {
        this.settings = settings;
        this.invitations = invitations;
        this.guests = guests;
    }

    /** Open to all, or by invitation only. */
    enum Mode {
        INVITATION,
        OPEN
    }

    /** @param registration who may make an account */
    @ConfigurationProperties("relais")
    record Settings(@DefaultValue("invitation") Mode registration) {}

    public boolean openFor(HttpServletRequest request, @Nullable String invitation) {
        return settings.registration() == Mode.OPEN
                || invitation != null && invitations.stream().anyMatch(all -> all.opens(invitation))
                || guests.of(request).isPresent();
    }

    /** Through the invitation that a newcomer came with, if there is one that opens. */
    public Optional<String> accept(@Nullable String invitation, PersonId newcomer) {
        return invitation == null
                ? Optional.empty()
                : invitations.stream()
                        .flatMap(all -> all.accept(invitation, newcomer).stream())
                        .findFirst();
    }

    /** Nobody needs an invitation. */
    public boolean open() {
        return settings.registration() == Mode.OPEN;
    }
}
