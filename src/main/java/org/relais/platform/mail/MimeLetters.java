package org.relais.platform.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.relais.platform.Letter;
import org.relais.shared.PlainText;

/**
 * Letters as MIME: text and HTML as alternatives; an invitation as a third alternative, which mail programs with a
 * calendar act on, and as a file for the others. Dates that ask nobody anything are the file alone. Nothing that people typed can end a header line.
 */
class MimeLetters {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final Session session;
    private final String from;

    MimeLetters(Session session, String from) {
        this.session = session;
        this.from = from;
    }

    MimeMessage message(Letter letter) throws MessagingException {
        InternetAddress sender = new InternetAddress(from);
        MimeMessage message = new MimeMessage(session);
        message.setFrom(sender);
        message.setRecipient(RecipientType.TO, address(letter.to()));
        message.setSubject(PlainText.oneLine(letter.subject()), UTF_8);
        message.setSentDate(new Date());
        message.setHeader("Auto-Submitted", "auto-generated");
        unsubscribe(message, letter.unsubscribe());
        message.setContent(content(letter));
        message.saveChanges();
        message.setHeader("Message-ID", "<" + letter.id() + "@" + domain(sender) + ">");
        return message;
    }

    private static void unsubscribe(MimeMessage message, String link) throws MessagingException {
        if (!link.isEmpty()) {
            message.setHeader("List-Unsubscribe", "<" + PlainText.oneLine(link) + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
    }

    private static MimeMultipart content(Letter letter) throws MessagingException {
        Letter.Invitation invitation = letter.invitation();
        MimeMultipart alternatives =
                new MimeMultipart("alternative", text(letter.text(), "plain"), text(letter.html(), "html"));
        if (invitation == null) {
            return alternatives;
        }
        if (invitation.asks()) {
            alternatives.addBodyPart(calendar(invitation, "text/calendar"));
        }
        MimeBodyPart body = new MimeBodyPart();
        body.setContent(alternatives);
        return new MimeMultipart("mixed", body, file(invitation));
    }

    private static BodyPart text(String text, String kind) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, kind);
        return part;
    }

    private static BodyPart calendar(Letter.Invitation invitation, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(invitation.ics(), UTF_8, "calendar");
        part.setHeader("Content-Type", type + "; charset=UTF-8; method=" + invitation.method());
        return part;
    }

    private static BodyPart file(Letter.Invitation invitation) throws MessagingException {
        BodyPart part = calendar(invitation, "text/calendar");
        part.setFileName(invitation.asks() ? "invite.ics" : "relais.ics");
        part.setDisposition(BodyPart.ATTACHMENT);
        return part;
    }

    private static InternetAddress address(String typed) throws AddressException {
        InternetAddress address = new InternetAddress(typed, true);
        if (address.isGroup() || !typed.equals(address.getAddress()) || !typed.equals(PlainText.oneLine(typed))) {
            throw new AddressException("Not an e-mail address", typed);
        }
        return address;
    }

    private static String domain(InternetAddress sender) {
        return sender.getAddress().substring(sender.getAddress().indexOf('@') + 1);
    }
}
