package org.relais.topic;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Columns of a list of topics, by the names that people give them in French and English. */
enum ImportColumn {
    TITLE("title", "titre", "topic", "sujet"),
    SITUATION("situation", "description"),
    KIND("kind", "type", "genre"),
    FLOW("flow", "flux"),
    HOPED_FOR("hoped for", "hoped-for result", "resultat espere", "attendu"),
    EVIDENCE("evidence", "fact", "link", "fait", "preuve", "lien"),
    LANGUAGE("language", "langue"),
    TEAM("team", "equipe");

    static final Set<ImportColumn> NEEDED = Set.of(TITLE, SITUATION, KIND);

    private final Set<String> names;

    ImportColumn(String... names) {
        this.names = Set.of(names);
    }

    static Optional<ImportColumn> named(String header) {
        String plain = plain(header);
        return Arrays.stream(values())
                .filter(column -> column.names.contains(plain))
                .findFirst();
    }

    /** Without accents, capitals and doubled spaces. */
    static String plain(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return decomposed
                .replace('’', '\'')
                .replace('_', ' ')
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
