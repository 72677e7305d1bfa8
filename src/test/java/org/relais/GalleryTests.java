package org.relais;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.relais.support.Gallery;
import org.relais.support.Templates;

/** Draws every shared component, and each kind of shell, in both languages; the pages stay in target/gallery to be looked at. */
class GalleryTests {

    private static final Path FOLDER = Path.of("target/gallery");

    private final Templates templates = new Templates();

    @ParameterizedTest
    @MethodSource
    void everyComponentRendersWithItsTexts(String template, Locale language) throws IOException {
        var page = templates.render(template, language, Gallery.model(language));
        assertThat(page).doesNotContain("??").doesNotContain("th:");
        assertThat(page).contains("<html", "lang=\"" + language + "\"", "id=\"live-status\" role=\"status\"");
        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve(template.replace('/', '-') + "-" + language + ".html"), page);
    }

    static Stream<Arguments> everyComponentRendersWithItsTexts() {
        return Gallery.PAGES.stream()
                .flatMap(page -> Stream.of(Arguments.of(page, Locale.FRENCH), Arguments.of(page, Locale.ENGLISH)));
    }
}
