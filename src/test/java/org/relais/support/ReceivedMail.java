package org.relais.support;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mail as it came out of the SMTP conversation.
 *
 * @param calendar the calendar part, and {@code method} of its content type; both empty when there is none
 * @param unsubscribe path at which a mail program mutes such mails by itself; empty when it cannot
 */
public record ReceivedMail(
        String subject, String text, String html, String calendar, String method, String unsubscribe) {

    private static final Pattern METHOD = Pattern.compile("method=\"?([A-Z]+)", Pattern.CASE_INSENSITIVE);

    /** Those to one address whose subject has these words, oldest first. */
    public static List<ReceivedMail> of(String address, String words) {
        return MailServer.mailbox(address).stream()
                .map(ReceivedMail::read)
                .filter(mail -> mail.subject().contains(words))
                .toList();
    }

    /** The first link in the text whose path begins so. */
    public String path(String beginning) {
        Matcher link = Pattern.compile("https?://[^/\\s]+(" + Pattern.quote(beginning) + "\\S+)")
                .matcher(text);
        if (!link.find()) {
            throw new AssertionError("No link to " + beginning + " in: " + text);
        }
        return link.group(1);
    }

    private static ReceivedMail read(MimeMessage message) {
        try {
            return new ReceivedMail(
                    message.getSubject(),
                    find(message, "text/plain"),
                    find(message, "text/html"),
                    find(message, "text/calendar").replace("\r\n ", ""),
                    method(message),
                    unsubscribe(message));
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String unsubscribe(MimeMessage message) throws MessagingException {
        String[] links = message.getHeader("List-Unsubscribe");
        return links == null ? "" : links[0].replaceAll("^<https?://[^/]+|>$", "");
    }

    private static String find(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return content(part);
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int n = 0; n < parts.getCount(); n++) {
                String found = find(parts.getBodyPart(n), type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }

    private static String content(Part part) throws MessagingException, IOException {
        try (InputStream content = part.getInputStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String method(Part part) throws MessagingException, IOException {
        Matcher method = METHOD.matcher(part.getContentType());
        if (part.isMimeType("text/calendar") && method.find()) {
            return method.group(1);
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int n = 0; n < parts.getCount(); n++) {
                BodyPart inner = parts.getBodyPart(n);
                String found = method(inner);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }
}
