package org.relais.support;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A real SMTP conversation for tests: one server per JVM, and a mailbox for each address that gets something. */
public final class MailServer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "spring.mail.host=127.0.0.1",
                        "spring.mail.port=" + port(),
                        "relais.mail.from=Relais <relais@example.org>")
                .applyTo(context);
    }

    /** What an address received, oldest first. */
    public static List<MimeMessage> mailbox(String address) {
        return Arrays.stream(Running.SERVER.getReceivedMessages())
                .filter(message -> to(message).equalsIgnoreCase(address))
                .toList();
    }

    /** All addresses of a domain that received something, once for each time. */
    public static List<String> recipients(String domain) {
        return Arrays.stream(Running.SERVER.getReceivedMessages())
                .map(MailServer::to)
                .filter(address -> address.endsWith("@" + domain))
                .toList();
    }

    /** The identity of the message in the outbox. */
    public static String identity(MimeMessage message) {
        try {
            return message.getMessageID().replaceAll("^<|@.*$", "");
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    public static int port() {
        return Running.SERVER.getSmtp().getPort();
    }

    private static String to(MimeMessage message) {
        try {
            return message.getHeader("To")[0];
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static final class Running {
        static final GreenMail SERVER = start();

        private static GreenMail start() {
            var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            server.start();
            return server;
        }
    }
}
