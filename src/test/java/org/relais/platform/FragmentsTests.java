package org.relais.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.support.Persons.as;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.relais.people.AccountLine;
import org.relais.people.PersonId;
import org.relais.support.AppTest;
import org.relais.support.Persons;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AppTest
class FragmentsTests {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Autowired
    Fragments fragments;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Persons persons;

    @Test
    void aFragmentIsTheSameAsInItsPageExceptForTheToken() {
        PersonId ana = persons.named("Ana");
        String page = new String(
                mvc.get().uri("/account").with(as(ana)).exchange().getResponse().getContentAsByteArray(),
                StandardCharsets.UTF_8);
        String form = Jsoup.parse(page).select("form[action=/language]").outerHtml();
        String alone = fragments.render("layout/tools", "language", Map.of("shell", shell()), Locale.ENGLISH, PARIS);
        assertThat(Jsoup.parse(alone).select("form").outerHtml()).isEqualTo(withoutToken(form));
    }

    @Test
    void linksActionsAndTimesWorkOutsideOfARequest() {
        var line = new AccountLine(
                PersonId.next(), "Bea", "bea@example.org", Instant.parse("2026-01-31T23:30:00Z"), false, false);
        String html = fragments.render(
                "people/administration/index",
                Map.of("accounts", List.of(line), "me", PersonId.next()),
                Locale.FRENCH,
                ZoneId.of("Asia/Tokyo"));
        assertThat(html)
                .contains("action=\"/administration/people/" + line.id() + "/closure\"")
                .contains("dim. 1 févr. 2026")
                .doesNotContain("_csrf");
    }

    private static Map<String, Object> shell() {
        return Map.of("lang", "en", "path", "/account", "theme", "auto");
    }

    private static String withoutToken(String form) {
        var parsed = Jsoup.parse(form);
        parsed.select("input[name=_csrf]").remove();
        return parsed.select("form").outerHtml();
    }
}
