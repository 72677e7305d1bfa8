package org.relais.platform;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Sends mails; only where the operator configured a mail server ({@code spring.mail.host}). */
public interface Mailer {

    boolean available();

    /** Writes and sends a mail at once, past the outbox: for what is worthless later, such as a sign-in link. */
    Answer send(Mail mail);

    /** A connection to the server for one letter after the other; it is made when the first one is sent. */
    Line open();

    /** For one thread. */
    interface Line extends AutoCloseable {

        Answer send(Letter letter);

        @Override
        void close();
    }

    /** What the mail server made of a letter. */
    enum Verdict {
        TAKEN,
        /** Never: a bad address, or a letter that the server does not want. */
        REFUSED,
        /** Not now, as a full mailbox. */
        LATER,
        /** No server, or one that takes nothing from this instance: not the letter's fault. */
        AWAY
    }

    /**
     * @param reason in the words of the server or the library, for the administrator; empty when it was taken
     * @param uncertain the line broke while the server had the letter: it may have been taken all the same
     */
    record Answer(Verdict verdict, String reason, boolean uncertain) {

        public static Answer taken() {
            return new Answer(Verdict.TAKEN, "", false);
        }

        public boolean sent() {
            return verdict == Verdict.TAKEN;
        }
    }

    /**
     * One mail to one person.
     *
     * @param subject message key
     * @param template below {@code templates/mail}, once as {@code .html} and once as {@code .txt}; beside the model it
     *     sees {@code title}
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
