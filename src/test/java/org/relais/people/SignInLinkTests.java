package org.relais.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.support.BrowserTest;
import org.relais.support.Persons;
import org.relais.support.RawClient;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Sign-in links over a real SMTP conversation. */
@BrowserTest
class SignInLinkTests {

    private static final GreenMail MAIL = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private static final Pattern LINK = Pattern.compile("https://relais\\.example(/sign-in/links/[A-Za-z0-9_-]+)");

    @LocalServerPort
    int port;

    @Autowired
    Persons persons;

    @Autowired
    JdbcClient database;

    RawClient browser = new RawClient(0);

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry properties) {
        MAIL.start();
        properties.add("spring.mail.host", () -> "localhost");
        properties.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
        properties.add("relais.base-url", () -> "https://relais.example");
    }

    @BeforeEach
    void arrive() throws Exception {
        browser = new RawClient(port);
        MAIL.purgeEmailFromAllMailboxes();
    }

    @AfterAll
    static void stop() {
        MAIL.stop();
    }

    @Test
    void theLinkOfTheMailSignsInOnceAndLeadsToTheWantedPage() throws Exception {
        PersonId ana = persons.withPassphrase("Ana");
        String link = ask(ana);
        assertThat(browser.get(link).headers().firstValue("Referrer-Policy")).contains("no-referrer");
        var entered = browser.post(link, link, Map.of());
        assertThat(entered.statusCode()).isEqualTo(302);
        assertThat(entered.headers().firstValue("Location")).contains("/account");
        assertThat(browser.get("/account").body()).contains("Ana");
        assertThat(browser.post(link, link, Map.of()).statusCode()).isEqualTo(422);
    }

    @Test
    void lookingAtTheLinkDoesNotUseItUp() throws Exception {
        String link = ask(persons.withPassphrase("Ana"));
        new RawClient(port).get(link);
        browser.get(link);
        assertThat(browser.post(link, link, Map.of()).statusCode()).isEqualTo(302);
    }

    @Test
    void aStolenMailOpensNothingInAnotherBrowser() throws Exception {
        String link = ask(persons.withPassphrase("Ana"));
        assertThat(new RawClient(port).post(link, link, Map.of()).statusCode()).isEqualTo(422);
    }

    @Test
    void afterTenMinutesTheLinkOpensNothing() throws Exception {
        String link = ask(persons.withPassphrase("Ana"));
        database.sql("update sign_in_link set expires_at = now() - interval '1 second'")
                .update();
        assertThat(browser.post(link, link, Map.of()).statusCode()).isEqualTo(422);
    }

    @Test
    void anUnknownAddressGetsTheSameAnswerAndNoMail() {
        var answer = browser.post("/sign-in/links", "/sign-in/links", Map.of("email", "nobody@example.org"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("nobody@example.org");
        assertThat(MAIL.waitForIncomingEmail(500, 1)).isFalse();
    }

    @Test
    void theMailIsInTheReadersLanguageWithATextAndAPage() throws Exception {
        ask(persons.withPassphrase("Ana"));
        MimeMessage mail = MAIL.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Votre lien vers Relais");
        assertThat(mail.getAllRecipients()).hasSize(1);
        String text = text(mail, "text/plain");
        assertThat(text).contains("Bonjour Ana,", "10\u00a0minutes").doesNotContain("<", "??");
        assertThat(text(mail, "text/html")).contains("<html lang=\"fr\"", "Bonjour Ana,");
    }

    @Test
    void onlyTheHashOfTheLinkIsKept() throws Exception {
        String link = ask(persons.withPassphrase("Ana"));
        String secret = link.substring(link.lastIndexOf('/') + 1);
        assertThat(database.sql("select count(*) from sign_in_link where encode(token_hash, 'escape') like ?")
                        .param("%" + secret + "%")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private String ask(PersonId person) throws Exception {
        var answer = browser.post(
                "/sign-in/links", "/sign-in/links", Map.of("email", persons.email(person), "returnTo", "/account"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(MAIL.waitForIncomingEmail(5_000, 1)).isTrue();
        Matcher found = LINK.matcher(text(MAIL.getReceivedMessages()[0], "text/plain"));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String text(Part part, String type) throws Exception {
        if (part.isMimeType(type)) {
            return part.getContent().toString();
        }
        StringBuilder all = new StringBuilder();
        if (part.getContent() instanceof MimeMultipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                all.append(text(parts.getBodyPart(i), type));
            }
        }
        return all.toString();
    }
}
