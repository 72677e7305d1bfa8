package org.relais.authz;

import java.util.function.Function;

/** What a row promises about objects of another community. */
final class Foreign {

    private Foreign() {}

    /** Whoever asks has no more rights there than an outsider; what this column says, they get. */
    static Function<Persona, String> answers(Row row) {
        return persona -> switch (persona) {
            case ANONYMOUS -> row.answer(Persona.ANONYMOUS);
            case GUEST -> row.answer(Persona.ANONYMOUS).equals("login") ? "login" : row.answer(Persona.OUTSIDER);
            case ADMIN -> row.answer(Persona.ADMIN);
            case OUTSIDER, MEMBER, STEWARD, MANAGER -> row.answer(Persona.OUTSIDER);
        };
    }
}
