package org.relais.outbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relais.outbox.MailId;
import org.relais.outbox.MailLine;
import org.relais.outbox.MailShelf;
import org.relais.outbox.MailView;
import org.relais.platform.Demonstration;
import org.relais.shared.Ids;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.support.StaticMessageSource;

/** R3.8: a link from a mail acts without signing in, so only its reader may have it. */
class PersonalLinksTests {

    private static final String SIGNED = "http://relais.example/answers/MTc5-_." + "s".repeat(43);
    private static final String PAGE = "https://relais.example/workshops/0199.html?a=1";

    @ParameterizedTest
    @CsvSource({"en, [personal link]", "fr, [lien personnel]"})
    void aWordTakesTheirPlace(Locale locale, String word) {
        MailView mail = shown(false, locale);
        assertThat(mail.text()).isEqualTo("Come: %s\nNot: %s\nRead: %s\n".formatted(word, word, PAGE));
        assertThat(mail.html())
                .isEqualTo("<p><a class=\"act\" href=\"%s\">Read</a> <b>Come</b> $1 %s or %s</p>"
                        .formatted(PAGE, word, word));
    }

    @Test
    void inADemonstrationTheyStay() {
        MailView mail = shown(true, Locale.ENGLISH);
        assertThat(mail.text()).contains(SIGNED);
        assertThat(mail.html()).contains("href=\"" + SIGNED);
    }

    private static MailView shown(boolean demonstration, Locale locale) {
        var line = new MailLine(new MailId(Ids.next()), MailShelf.SENT, "Title", "Ana", Instant.EPOCH, null);
        String text = "Come: %s\nNot: %s?wish=no\nRead: %s\n".formatted(SIGNED, SIGNED, PAGE);
        String html =
                "<p><a class=\"act\" href=\"%s\">Read</a> <a rel=\"x\" href=\"%s?wish=no\"><b>Come</b> $1</a> or %s</p>"
                        .formatted(PAGE, SIGNED, SIGNED);
        return links(() -> demonstration).hiddenIn(new MailView(line, text, html, 1, null, 0), locale);
    }

    private static PersonalLinks links(Demonstration demonstration) {
        var beans = new StaticListableBeanFactory(Map.of("demonstration", demonstration));
        var messages = new StaticMessageSource();
        messages.addMessage("outbox.mail.personal-link", Locale.ENGLISH, "[personal link]");
        messages.addMessage("outbox.mail.personal-link", Locale.FRENCH, "[lien personnel]");
        return new PersonalLinks(new MailroomAccess(beans.getBeanProvider(Demonstration.class)), messages);
    }
}
