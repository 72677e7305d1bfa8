package org.relais.authz;

import java.util.function.Function;

/** What a row promises about objects of another community. */
final class Foreign {

    private Foreign() {}

    /** Whoever asks has no more rights there than an outsider, a guest of another room none: what that column says, they get. */
    static Function<Persona, String> answers(Row row) {
        return persona -> switch (persona) {
            case ANONYMOUS, GUEST -> row.answer(Persona.ANONYMOUS);
            case ADMIN -> row.answer(Persona.ADMIN);
            case OUTSIDER, MEMBER, STEWARD, MANAGER -> row.answer(Persona.OUTSIDER);
        };
    }
}
