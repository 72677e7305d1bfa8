package org.relais.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnToTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "http:evil.example",
                "//evil.example",
                "///evil.example",
                "////evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "\\/evil.example",
                "/\\/evil.example",
                "/%2fevil.example",
                "/%2Fevil.example",
                "/%5cevil.example",
                "/%5Cevil.example",
                "/%09/evil.example",
                "/\t/evil.example",
                "/\n/evil.example",
                "/\r\nLocation: https://evil.example",
                "javascript:alert(1)",
                "data:text/html,x",
                "evil.example",
                "@evil.example",
                "/.evil.example",
                "/..//evil.example",
                "/./evil.example",
                "/a\\b",
                " /account",
                "/ /evil.example",
                "/é",
                "/a\u0000b",
                "/\u2028/evil",
                "",
                "?a=b",
                "#a",
                "/a\u202Eb",
                "ftp://evil",
                "//evil.example/%2f..",
                "/％2fevil",
                "/\uFF0Fevil.example",
                "mailto:a@b",
                "blob:x"
            })
    void whatLeadsElsewhereLeadsHome(String wanted) {
        assertThat(ReturnTo.of(wanted)).isEqualTo(ReturnTo.HOME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/account", "/communities/1?page=2&q=a%20b", "/r/K7MF-2QXH", "/topics#comment-3"})
    void pagesOfThisApplicationStay(String wanted) {
        assertThat(ReturnTo.of(wanted).path()).isEqualTo(wanted);
    }

    @Test
    void nothingAndFarTooMuchLeadHome() {
        assertThat(ReturnTo.of(null)).isEqualTo(ReturnTo.HOME);
        assertThat(ReturnTo.of("/" + "a".repeat(1000))).isEqualTo(ReturnTo.HOME);
    }

    @Test
    void bracesAreNoPlaceholdersOfTheRedirect() {
        assertThat(ReturnTo.of("/a?b={c}").redirect()).isEqualTo("redirect:/a?b=%7Bc%7D");
    }
}
