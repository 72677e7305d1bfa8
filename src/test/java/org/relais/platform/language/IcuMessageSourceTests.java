package org.relais.platform.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.context.NoSuchMessageException;

class IcuMessageSourceTests {

    private final IcuMessageSource messages = new IcuMessageSource(new MessageBundles());

    @Test
    void pluralsFollowTheLanguage() {
        assertThat(say("people.mail.link.text", Locale.FRENCH, 1)).contains("1\u00a0minute,");
        assertThat(say("people.mail.link.text", Locale.FRENCH, 10)).contains("10\u00a0minutes,");
        assertThat(say("people.mail.link.text", Locale.ENGLISH, 1)).contains("1 minute,");
    }

    @Test
    void aRegionReadsItsLanguageAndAnUnknownLanguageEnglish() {
        assertThat(say("people.sign-in.title", Locale.CANADA_FRENCH)).isEqualTo("Se connecter");
        assertThat(say("people.sign-in.title", Locale.GERMAN)).isEqualTo("Sign in");
    }

    @Test
    void oneListStandsForAllArgumentsAndOneMapForNamedOnes() {
        assertThat(say("people.sessions.when", Locale.ENGLISH, List.of("Monday", "now")))
                .isEqualTo("Since Monday, used now");
        assertThat(say("people.mail.link.hello", Locale.ENGLISH, Map.of("0", "Ana")))
                .isEqualTo("Hello Ana,");
    }

    @Test
    void anAbsentTextIsAnException() {
        assertThatThrownBy(() -> say("nothing.here", Locale.FRENCH)).isInstanceOf(NoSuchMessageException.class);
    }

    @Test
    void manyReadersAtOnceGetTheirOwnTexts() {
        assertThat(IntStream.range(0, 2_000)
                        .parallel()
                        .mapToObj(n -> say("people.mail.link.hello", Locale.ENGLISH, "P" + n)
                                .equals("Hello P" + n + ",")))
                .containsOnly(true);
    }

    private String say(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
