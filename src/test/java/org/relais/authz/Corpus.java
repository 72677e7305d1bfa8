package org.relais.authz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Texts that break things: the Big List of Naughty Strings (MIT), and our own. */
final class Corpus {

    private static final String BIG_LIST = "corpus/big-list-of-naughty-strings/blns.json";

    private static final List<String> OWN = List.of(
            "",
            " ",
            "\u00a0",
            "\u0000",
            "a\u0000b",
            "\u202Eesrever",
            "\u2066isolated\u2069",
            "\uD800",
            "\uDFFF\uD800",
            "\uFEFFmark",
            "\uFFFF",
            "e\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301",
            "👩‍👩‍👧‍👦🏳️‍🌈",
            "é".repeat(500),
            "a".repeat(5_000),
            "漢".repeat(20_000),
            "-Infinity",
            "1e999",
            "2147483648",
            "-9223372036854775809",
            "0000-00-00",
            "9999-12-31",
            "+999999999-12-31",
            "2026-02-30",
            "2026-03-29",
            "25:61",
            "02:30",
            "Mars/Olympus",
            "Europe/Paris\r\nSet-Cookie: a=b",
            "a@b@c",
            "ana@exаmple.org",
            "ana@example.org\r\nBcc: all@example.org",
            "//evil.example",
            "/\\evil.example",
            "javascript:alert(1)",
            "https://user:secret@evil.example",
            "{0} {1,number} '{",
            "${7*7} #{system} [[${1}]] __${1}__",
            "=cmd|' /C calc'!A0",
            "<img src=x onerror=alert(1)>",
            "null",
            "undefined",
            "00000000-0000-0000-0000-000000000000",
            "\n\n\n",
            "%00%0d%0a");

    private Corpus() {}

    static List<String> texts() {
        try (InputStream list = new ClassPathResource(BIG_LIST).getInputStream()) {
            List<String> big = JsonMapper.shared().readValue(list, new TypeReference<>() {});
            return Stream.concat(OWN.stream(), big.stream()).distinct().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
