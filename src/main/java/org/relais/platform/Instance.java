package org.relais.platform;

import java.net.URI;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator says about this instance.
 *
 * @param baseUrl address that people type: links in mails and codes on screens start with it, never with the Host header
 * @param language for readers who did not choose one and whose browser asks for neither French nor English
 * @param zone for readers whose zone is unknown
 * @param strictMessages a missing message stops the page instead of being logged; for development and tests
 */
@ConfigurationProperties("relais")
public record Instance(
        @DefaultValue("http://localhost:8080") URI baseUrl,
        @DefaultValue("fr") Locale language,
        @DefaultValue("Europe/Paris") ZoneId zone,
        @DefaultValue("false") boolean strictMessages) {

    /** A path as an absolute address for people outside, for example in a mail. */
    public String link(String path) {
        String base = baseUrl.toString();
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
    }
}
