package org.relais.platform;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Sends mails in the reader's language; only where the operator configured a mail server ({@code spring.mail.host}). */
public interface Mailer {

    boolean available();

    void send(Mail mail);

    /**
     * One mail to one person.
     *
     * @param subject message key
     * @param template below {@code templates/mail}, once as {@code .html} and once as {@code .txt}
     */
    record Mail(
            String to,
            Locale locale,
            ZoneId zone,
            String subject,
            List<Object> subjectArguments,
            String template,
            Map<String, Object> model) {}
}
