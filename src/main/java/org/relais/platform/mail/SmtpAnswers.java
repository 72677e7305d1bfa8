package org.relais.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.relais.platform.Mailer.Answer;
import org.relais.platform.Mailer.Verdict;
import org.relais.shared.PlainText;

/** Reads what an SMTP server answered out of the exceptions of the mail library. */
final class SmtpAnswers {

    private static final int LONGEST = 500;
    private static final int CLOSING = 421;
    private static final int PERMANENT = 500;

    private SmtpAnswers() {}

    static Answer refusal(MessagingException why) {
        return new Answer(Verdict.REFUSED, words(why), false);
    }

    static Answer away(MessagingException why) {
        return new Answer(Verdict.AWAY, words(why), false);
    }

    static Answer of(MessagingException failure) {
        for (Exception at = failure; at != null; at = next(at)) {
            if (at instanceof SMTPAddressFailedException address) {
                return letterFailed(address, address.getReturnCode());
            }
            if (at instanceof SMTPSenderFailedException sender) {
                return away(sender);
            }
            if (at instanceof SMTPSendFailedException send && next(send) == null) {
                return fromUs(send) ? away(send) : letterFailed(send, send.getReturnCode());
            }
        }
        boolean refused = failure instanceof SendFailedException;
        return refused ? refusal(failure) : new Answer(Verdict.AWAY, words(failure), true);
    }

    /** The server does not want this sender: no other letter would fare better. */
    private static boolean fromUs(SMTPSendFailedException send) {
        return send.getCommand() != null && send.getCommand().startsWith("MAIL");
    }

    private static Answer letterFailed(MessagingException why, int code) {
        if (code == CLOSING) {
            return away(why);
        }
        if (code < 0) {
            return new Answer(Verdict.AWAY, words(why), true);
        }
        return new Answer(code >= PERMANENT ? Verdict.REFUSED : Verdict.LATER, words(why), false);
    }

    private static @Nullable Exception next(Exception failure) {
        return failure instanceof MessagingException chained ? chained.getNextException() : null;
    }

    /** Of the innermost cause: the outer ones say less. */
    private static String words(Exception why) {
        Exception inner = next(why);
        if (inner != null) {
            return words(inner);
        }
        String message = why.getMessage();
        String words = PlainText.oneLine(message == null ? why.getClass().getSimpleName() : message);
        return words.substring(0, Math.min(words.length(), LONGEST));
    }
}
