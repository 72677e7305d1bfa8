package org.relais.platform.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;
import org.relais.platform.Letter;
import org.relais.platform.Mailer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** One SMTP connection, used again for the next letter: making one costs more than sending. */
class SmtpLine implements Mailer.Line {

    private static final Logger log = LoggerFactory.getLogger(SmtpLine.class);

    /** Many servers hang up after a hundred: we do it first, while no letter is on its way. */
    private static final int LETTERS_PER_CONNECTION = 90;

    private final JavaMailSenderImpl server;
    private final MimeLetters letters;
    private @Nullable Transport connection;
    private int sent;

    SmtpLine(JavaMailSenderImpl server, String from) {
        this.server = server;
        this.letters = new MimeLetters(server.getSession(), from);
    }

    @Override
    public Mailer.Answer send(Letter letter) {
        MimeMessage message;
        try {
            message = letters.message(letter);
        } catch (MessagingException unsendable) {
            return SmtpAnswers.refusal(unsendable);
        }
        Transport open;
        try {
            open = connected();
        } catch (MessagingException away) {
            return SmtpAnswers.away(away);
        }
        try {
            open.sendMessage(message, message.getRecipients(RecipientType.TO));
            sent++;
            return Mailer.Answer.taken();
        } catch (MessagingException notTaken) {
            close();
            return SmtpAnswers.of(notTaken);
        }
    }

    @Override
    public void close() {
        Transport open = connection;
        connection = null;
        if (open != null) {
            try {
                open.close();
            } catch (MessagingException alreadyGone) {
                log.debug("The connection to the mail server was gone already", alreadyGone);
            }
        }
    }

    private Transport connected() throws MessagingException {
        if (sent >= LETTERS_PER_CONNECTION) {
            close();
        }
        Transport open = connection;
        if (open == null) {
            open = server.getSession().getTransport(protocol());
            open.connect(server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
            connection = open;
            sent = 0;
        }
        return open;
    }

    private String protocol() {
        String configured = server.getProtocol();
        return configured == null ? JavaMailSenderImpl.DEFAULT_PROTOCOL : configured;
    }
}
