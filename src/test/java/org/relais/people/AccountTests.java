package org.relais.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.support.Persons.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.relais.support.AppTest;
import org.relais.support.Persons;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
@RecordApplicationEvents
class AccountTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Persons persons;

    @Autowired
    People people;

    @Autowired
    Guests guests;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationEvents events;

    @Test
    void anotherPassphraseEndsTheSessionsOfOtherBrowsers() {
        PersonId ana = persons.withPassphrase("Ana");
        Cookie phone = signIn(ana);
        Cookie laptop = signIn(ana);
        assertThat(change(laptop, "quatre saules au soleil", "cinq hêtres dans la brume"))
                .hasStatus(422)
                .bodyText()
                .contains("actuelle");
        assertThat(change(laptop, Persons.PASSPHRASE, "cinq hêtres dans la brume"))
                .hasRedirectedUrl("/account");
        assertThat(mvc.get().uri("/account").cookie(phone)).hasStatus(302);
        assertThat(mvc.get().uri("/account").cookie(laptop)).hasStatusOk();
    }

    @Test
    void theListOfSessionsEndsOneOfThem() {
        PersonId ana = persons.withPassphrase("Ana");
        Cookie phone = signIn(ana);
        Cookie laptop = signIn(ana);
        String page = body(mvc.get().uri("/account/sessions").cookie(laptop).exchange());
        assertThat(page).doesNotContain(phone.getValue(), laptop.getValue());
        String act =
                Jsoup.parse(page).select("form[action~=sessions/[0-9a-f]+/end]").attr("action");
        assertThat(mvc.post().uri(act).cookie(laptop).with(csrf())).hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/account").cookie(phone)).hasStatus(302);
        assertThat(mvc.get().uri("/account").cookie(laptop)).hasStatusOk();
    }

    @Test
    void aSessionEndsAfterSevenDaysHoweverBusyItWas() {
        PersonId ana = persons.withPassphrase("Ana");
        Cookie phone = signIn(ana);
        database.sql("update spring_session set creation_time = creation_time - ? where principal_name = ?")
                .params(7L * 24 * 3600 * 1000 + 1000, ana.toString())
                .update();
        assertThat(mvc.get().uri("/account").cookie(phone)).hasStatus(302);
    }

    @Test
    void aClosedAccountIsSignedOutAndCannotComeBack() {
        PersonId ana = persons.withPassphrase("Ana");
        Cookie phone = signIn(ana);
        PersonId admin = persons.named("Zoe");
        database.sql("update person set administrator_since = now() where id = ?")
                .param(admin.value())
                .update();
        assertThat(mvc.post()
                        .uri("/administration/people/{id}/closure", ana)
                        .with(as(admin))
                        .with(csrf()))
                .hasRedirectedUrl("/administration");
        assertThat(mvc.get().uri("/account").cookie(phone)).hasStatus(302);
        assertThat(signingIn(ana)).hasStatus(422);
    }

    @Test
    void preferencesAreKeptAndShownInTheNewLanguage() {
        PersonId ana = persons.named("Ana");
        assertThat(mvc.post()
                        .uri("/account")
                        .with(as(ana))
                        .with(csrf())
                        .param("name", " Ana\u202E\nMaria ")
                        .param("language", "fr")
                        .param("zone", "America/Montreal")
                        .param("theme", "DARK"))
                .hasRedirectedUrl("/account");
        assertThat(people.find(ana).name()).isEqualTo("Ana Maria");
        assertThat(mvc.get().uri("/account").with(as(ana)))
                .bodyText()
                .contains("<html lang=\"fr\" data-theme=\"dark\"", "Préférences");
    }

    @Test
    void aRefusedFormComesBackWithWhatWasTyped() {
        assertThat(mvc.post()
                        .uri("/account")
                        .with(as(persons.named("Ana")))
                        .with(csrf())
                        .param("name", "x".repeat(81))
                        .param("language", "fr")
                        .param("zone", "Mars/Olympus")
                        .param("theme", "DARK"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "x".repeat(81),
                        "80 characters at most",
                        "aria-invalid=\"true\"",
                        "This time zone is not known");
    }

    @Test
    void whatABrowserDidAsAGuestBelongsToThePersonWhoSignsIn() {
        PersonId ana = persons.withPassphrase("Ana");
        var response = new MockHttpServletResponse();
        GuestId guest = guests.remember(new MockHttpServletRequest(), response);
        Cookie cookie = Objects.requireNonNull(response.getCookie("guest"));
        assertThat(signingIn(ana, cookie)).hasStatus(302);
        assertThat(events.stream(GuestBecamePerson.class)).containsExactly(new GuestBecamePerson(guest, ana));
        var again = new MockHttpServletRequest();
        again.setCookies(cookie);
        assertThat(guests.of(again)).isEmpty();
    }

    private MvcTestResult change(Cookie session, String present, String next) {
        return mvc.post()
                .uri("/account/passphrase")
                .cookie(session)
                .with(csrf())
                .param("present", present)
                .param("next", next)
                .exchange();
    }

    private Cookie signIn(PersonId person) {
        return Objects.requireNonNull(signingIn(person).getResponse().getCookie("SID"));
    }

    private MvcTestResult signingIn(PersonId person, Cookie... cookies) {
        var request = mvc.post().uri("/sign-in").with(csrf());
        for (Cookie cookie : cookies) {
            request = request.cookie(cookie);
        }
        return request.param("email", persons.email(person))
                .param("passphrase", Persons.PASSPHRASE)
                .exchange();
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
