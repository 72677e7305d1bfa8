package org.relais.role;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.relais.workshop.Role;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The cards of the roles, for pages and for the room: {@code role/_card :: card(card)} shows one. */
@Component
public class RoleCards {

    private final MessageSource messages;

    RoleCards(MessageSource messages) {
        this.messages = messages;
    }

    /** All cards, the optional ones last. */
    public List<RoleCard> all(Locale reader) {
        return Arrays.stream(Role.values()).map(role -> of(role, reader)).toList();
    }

    public RoleCard of(Role role, Locale reader) {
        return new RoleCard(
                role,
                say("workshop.role." + role, reader),
                say("workshop.role." + role + ".mission", reader),
                lines(role, "before", reader),
                lines(role, "during", reader),
                lines(role, "after", reader),
                lines(role, "pitfalls", reader));
    }

    private List<String> lines(Role role, String part, Locale reader) {
        return say("role.card." + role + "." + part, reader).lines().toList();
    }

    private String say(String key, Locale reader) {
        return messages.getMessage(key, null, reader);
    }
}
