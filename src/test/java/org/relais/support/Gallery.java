package org.relais.support;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Pages that show every shared component, with an invented model. They live in the templates of the tests and are not shipped. */
public final class Gallery {

    public static final List<String> PAGES = List.of(
            "ui/gallery",
            "ui/gallery-phone",
            "ui/gallery-desk",
            "ui/gallery-screen",
            "error/404",
            "error/409",
            "error/5xx");

    private Gallery() {}

    public static Map<String, Object> model(Locale language) {
        var model = new LinkedHashMap<String, Object>();
        model.put(
                "shell",
                new Shell(
                        language.getLanguage(),
                        "auto",
                        new Person("1", "Ana Martin", "AM", true),
                        "/communities/7/topics",
                        true));
        model.put("community", new Community("7", "CoP Flux", true, true, false));
        model.put("flash", "ui.dialog.keep");
        model.put("flashKind", "ok");
        model.put("errors", new LinkedHashMap<>(Map.of("gallery", "Donnez un titre au sujet")));
        model.put(
                "options",
                List.of(
                        new Option("a", "Une file d’attente", "On attend quelqu’un"),
                        new Option("b", "Une dépendance", null)));
        model.put("clock", new Clock(252_000, 480_000, true, true, "04:12"));
        model.put(
                "topics",
                List.of(
                        "Pourquoi les revues attendent 3 jours ?",
                        "Environnements de test partagés",
                        "Qui décide des priorités ?"));
        model.put("mine", "Ce que j’ai écrit,\nsur deux lignes.");
        model.put("theirs", "Ce qui a été enregistré.");
        return model;
    }

    public record Shell(String lang, String theme, Person person, String path, boolean demo) {}

    public record Person(String id, String name, String initials, boolean administrator) {}

    public record Community(String id, String name, boolean member, boolean steward, boolean manager) {}

    public record Option(
            String value, String label, @Nullable String hint) {}

    public record Clock(long remaining, long total, boolean running, boolean shown, String text) {}
}
