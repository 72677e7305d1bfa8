package org.relais.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A file of the source tree, as text, for tests that hold the conventions. */
public record SourceFile(Path path, String text) {

    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path JAVA = Path.of("src/main/java");

    /** Templates of pages, mails and parts, with any ending. */
    public static List<SourceFile> templates() {
        return below(TEMPLATES);
    }

    public static List<SourceFile> java() {
        return below(JAVA);
    }

    public String name() {
        return path.toString();
    }

    /** Without the comments of a template, which show by example what is written elsewhere. */
    public String code() {
        return endsWith(".html") ? COMMENT.matcher(text).replaceAll("") : text;
    }

    public boolean endsWith(String ending) {
        return name().endsWith(ending);
    }

    private static List<SourceFile> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(SourceFile::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourceFile read(Path file) {
        try {
            return new SourceFile(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
