package org.relais.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.support.BrowserTest;
import org.relais.support.Persons;
import org.relais.support.RawClient;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a real server answers to what no browser sends: a page that says what happened, never a 500. */
@BrowserTest
class RawRequestTests {

    @LocalServerPort
    int port;

    @Autowired
    Persons persons;

    @Autowired
    JdbcClient database;

    RawClient client = new RawClient(0);

    @BeforeEach
    void arrive() {
        persons.named("Ana");
        client = new RawClient(port);
    }

    @Test
    void visitorsAndGuestsGetNoSession() {
        client.get("/sign-in");
        client.get("/about");
        var answer = client.post("/about", "/language", Map.of("lang", "en", "returnTo", "/about"));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).contains("/about");
        assertThat(client.get("/about").body()).contains("<html lang=\"en\"");
        assertThat(database.sql("select count(*) from spring_session")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aWriteWithoutTokenIsRefusedWithAPage() {
        var answer = client.post("/language", "", "lang=en".getBytes(StandardCharsets.UTF_8));
        assertPage(answer, 403);
    }

    @Test
    void malformedUtf8InAFormIsABadRequest() {
        assertPage(client.post("/sign-in", client.csrf("/sign-in"), latin("email=%FF%FE&passphrase=%C3%28")), 400);
    }

    @Test
    void malformedUtf8InAnAddressIsABadRequest() {
        assertThat(client.get("/sign-in?returnTo=%C3%28").statusCode()).isEqualTo(400);
        assertThat(client.get("/about/%C3%28").statusCode()).isIn(302, 400, 404);
        assertThat(client.get("/about/%00").statusCode()).isIn(302, 400, 404);
    }

    @Test
    void twoMegabytesAreTooLarge() {
        byte[] body = latin("email=" + "a".repeat(2_200_000));
        assertThat(client.post("/sign-in", client.csrf("/sign-in"), body).statusCode())
                .isIn(400, 413);
    }

    @Test
    void tenThousandFieldsAreTooMany() {
        byte[] body = latin("a=1&".repeat(10_000) + "email=x");
        assertThat(client.post("/sign-in", client.csrf("/sign-in"), body).statusCode())
                .isIn(400, 413);
    }

    @Test
    void whatIsNotThereHasAPageInTheReadersLanguage() {
        assertPage(client.get("/sign-in/links"), 404);
        assertThat(client.get("/css/nothing.css").statusCode()).isEqualTo(404);
    }

    @Test
    void anotherVerbIsRefused() {
        assertThat(client.post("/about", client.csrf("/about"), new byte[0]).statusCode())
                .isEqualTo(405);
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void assertPage(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("<h1", "Relais").doesNotContain("Exception", "at org.");
    }
}
