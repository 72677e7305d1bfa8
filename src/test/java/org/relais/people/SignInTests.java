package org.relais.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.support.Persons.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.relais.support.AppTest;
import org.relais.support.Persons;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
class SignInTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Persons persons;

    @Autowired
    JdbcClient database;

    @Test
    void whoIsNotSignedInIsLedToTheSignInPageAndBack() {
        assertThat(mvc.get().uri("/account?a=1"))
                .hasStatus(302)
                .hasHeader("Location", "/sign-in?returnTo=%2Faccount%3Fa%3D1");
    }

    @Test
    void theRightPassphraseOpensANewSessionThatIsKeptInTheDatabase() {
        var ana = persons.withPassphrase("Ana");
        var answer = signIn(persons.email(ana), Persons.PASSPHRASE, "/account");
        assertThat(answer).hasStatus(302).hasRedirectedUrl("/account");
        assertThat(sessionsOf(ana)).isOne();
        var page = mvc.get().uri("/account").cookie(cookie(answer)).exchange();
        assertThat(page).hasStatusOk().bodyText().contains("Ana");
    }

    @Test
    void aSessionFromBeforeSigningInIsNotTakenOver() {
        var ana = persons.withPassphrase("Ana");
        Cookie first = cookie(signIn(persons.email(ana), Persons.PASSPHRASE, "/"));
        var second = mvc.post()
                .uri("/sign-in")
                .cookie(first)
                .with(csrf())
                .param("email", persons.email(ana))
                .param("passphrase", Persons.PASSPHRASE)
                .exchange();
        assertThat(cookie(second).getValue()).isNotEqualTo(first.getValue());
        assertThat(sessionsOf(ana)).isOne();
    }

    @Test
    void aWrongPassphraseAndAnUnknownAddressSayTheSame() {
        var ana = persons.withPassphrase("Ana");
        var wrong = signIn(persons.email(ana), "quatre saules au soleil", "/");
        var unknown = signIn("personne@example.org", "quatre saules au soleil", "/");
        assertThat(wrong).hasStatus(422).bodyText().contains(persons.email(ana), "ne vont pas ensemble");
        assertThat(unknown).hasStatus(422).bodyText().contains("ne vont pas ensemble");
        assertThat(sessionsOf(ana)).isZero();
    }

    @Test
    void afterTenWrongTriesOneWaits() {
        String email = "devine-" + System.nanoTime() + "@example.org";
        for (int i = 0; i < 10; i++) {
            assertThat(signIn(email, "quatre saules au soleil", "/", "10.9.8.7"))
                    .hasStatus(422);
        }
        assertThat(signIn(email, "quatre saules au soleil", "/", "10.9.8.6"))
                .hasStatus(429)
                .containsHeader("Retry-After");
    }

    @Test
    void everyPageOfOnesOwnAccountOpens() {
        var ana = persons.named("Ana");
        for (String page : new String[] {"/account", "/account/passphrase", "/account/email", "/about"}) {
            assertThat(mvc.get().uri(page).with(as(ana))).as(page).hasStatusOk();
        }
    }

    private MvcTestResult signIn(String email, String passphrase, String returnTo) {
        return signIn(email, passphrase, returnTo, "10.1.2.3");
    }

    private MvcTestResult signIn(String email, String passphrase, String returnTo, String address) {
        return mvc.post()
                .uri("/sign-in")
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .param("email", email)
                .param("passphrase", passphrase)
                .param("returnTo", returnTo)
                .exchange();
    }

    private static Cookie cookie(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getResponse().getCookie("SID"));
    }

    private long sessionsOf(PersonId person) {
        return database.sql("select count(*) from spring_session where principal_name = ?")
                .param(person.toString())
                .query(Long.class)
                .single();
    }
}
