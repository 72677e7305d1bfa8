package org.relais;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What others made lies here with its licence, its version, and the same bytes as on the day it came in. */
class VendoredFilesTests {

    private static final Path VENDOR = Path.of("src/main/resources/static/vendor");
    private static final String SUMS = "SHA256SUMS";

    @ParameterizedTest
    @MethodSource("folders")
    void hasALicenceAndAVersion(Path folder) {
        assertThat(folder.resolve("LICENSE")).isNotEmptyFile();
        assertThat(folder.resolve("VERSION")).content().containsPattern("\\d+\\.\\d+\\.\\d+");
    }

    @ParameterizedTest
    @MethodSource("folders")
    void holdsExactlyTheFilesThatWereChecked(Path folder) throws IOException {
        var expected = new TreeMap<String, String>();
        Files.readAllLines(folder.resolve(SUMS)).stream()
                .map(line -> line.split("\\s+"))
                .forEach(line -> expected.put(line[1], line[0]));
        var actual = new TreeMap<String, String>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> !file.endsWith(SUMS))
                    .forEach(file -> actual.put(file.getFileName().toString(), sha256(file)));
        }
        assertThat(actual).isEqualTo(expected);
    }

    static Stream<Path> folders() throws IOException {
        return Files.list(VENDOR);
    }

    private static String sha256(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
