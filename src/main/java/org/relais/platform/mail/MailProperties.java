package org.relais.platform.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param from sender of all mails, for example {@code Relais <relais@example.org>} */
@ConfigurationProperties("relais.mail")
record MailProperties(
        @DefaultValue("Relais <relais@localhost>") String from) {}
