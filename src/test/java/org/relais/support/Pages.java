package org.relais.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.relais.people.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;

/** Asks for pages and sends forms as somebody who is signed in. */
@Component
@Lazy
public class Pages {

    private final ObjectProvider<MockMvcTester> browser;

    Pages(ObjectProvider<MockMvcTester> browser) {
        this.browser = browser;
    }

    public MvcTestResult get(PersonId reader, String path) {
        return browser.getObject().get().uri(path).with(Persons.as(reader)).exchange();
    }

    public MvcTestResult post(PersonId writer, String path, Map<String, String> typed) {
        var params = new LinkedMultiValueMap<String, String>();
        typed.forEach(params::add);
        return browser.getObject()
                .post()
                .uri(path)
                .params(params)
                .with(Persons.as(writer))
                .with(csrf())
                .exchange();
    }

    /** A page that answers 200. */
    public Document page(PersonId reader, String path) {
        MvcTestResult answer = get(reader, path);
        assertThat(answer).hasStatusOk();
        return read(answer);
    }

    /** Any page, as it was sent. */
    public static Document read(MvcTestResult answer) {
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    /** Where a redirect leads. */
    public static String redirect(MvcTestResult answer) {
        assertThat(answer).hasStatus3xxRedirection();
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }
}
