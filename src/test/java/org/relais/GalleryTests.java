package org.relais;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relais.support.Templates;

/** Draws every shared component once, in both languages; the pages stay in target/gallery to be looked at. */
class GalleryTests {

    private final Templates templates = new Templates();

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void everyComponentRendersWithItsTexts(String language) throws IOException {
        var page = templates.render("ui/gallery", Locale.of(language), model(language));
        assertThat(page).doesNotContain("??").doesNotContain("th:");
        assertThat(page)
                .contains("aria-invalid=\"true\"", "aria-describedby=\"title-error ", "lang=\"" + language + "\"");
        Files.createDirectories(Path.of("target/gallery"));
        Files.writeString(Path.of("target/gallery/gallery-" + language + ".html"), page);
    }

    private static Map<String, Object> model(String language) {
        var errors = new LinkedHashMap<String, String>();
        errors.put("title", "Donnez un titre au sujet");
        return Map.of(
                "shell",
                new Shell(language, "auto", new Person("1", "Ana Martin", "AM"), "/communities/7/topics", true),
                "community",
                new Community("7", "CoP Flux"),
                "flash",
                "ui.dialog.keep",
                "flashKind",
                "ok",
                "errors",
                errors,
                "options",
                List.of(
                        new Option("a", "Une file d’attente", "On attend quelqu’un"),
                        new Option("b", "Une dépendance", null)),
                "clock",
                new Clock(252_000, 480_000, true, true, "04:12"));
    }

    record Shell(String lang, String theme, Person person, String path, boolean demo) {}

    record Person(String id, String name, String initials) {}

    record Community(String id, String name) {}

    record Option(
            String value,
            String label,
            @org.jspecify.annotations.Nullable String hint) {}

    record Clock(long remaining, long total, boolean running, boolean shown, String text) {}
}
