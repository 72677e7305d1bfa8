package org.relais.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relais.platform.Letter;
import org.relais.platform.Mailer.Answer;
import org.relais.platform.Mailer.Verdict;
import org.relais.support.SmtpSink;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What mail servers answer, and what a letter looks like on the wire. */
class SmtpLineTests {

    private static final String ICS = "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n";

    @Test
    void oneConnectionServesManyLetters() throws Exception {
        try (var sink = SmtpSink.taking();
                var line = line(sink.port())) {
            for (int i = 0; i < 200; i++) {
                assertThat(line.send(letter("p" + i + "@example.org", "Hello")).sent())
                        .isTrue();
            }
            assertThat(sink.taken()).hasSize(200).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 no such user, REFUSED, false",
        "RCPT, 450 mailbox full, LATER, false",
        "., 554 we think this is spam, REFUSED, false",
        "., 451 try again, LATER, false",
        "., 421 closing, AWAY, false",
        "MAIL, 550 you may not send, AWAY, false",
        "MAIL, 530 authentication required, AWAY, false",
        "., '', AWAY, true"
    })
    void answersOfServersAreUnderstood(String command, String answer, Verdict verdict, boolean uncertain)
            throws Exception {
        try (var sink = SmtpSink.answering(answering(command, answer));
                var line = line(sink.port())) {
            Answer given = line.send(letter("ana@example.org", "Hello"));
            assertThat(given.verdict()).isEqualTo(verdict);
            assertThat(given.uncertain()).isEqualTo(uncertain);
            assertThat(given.reason()).isNotBlank().contains(answer);
        }
    }

    @Test
    void noServerIsNotTheLettersFault() throws Exception {
        int free;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        try (var line = line(free)) {
            Answer given = line.send(letter("ana@example.org", "Hello"));
            assertThat(given.verdict()).isEqualTo(Verdict.AWAY);
            assertThat(given.reason()).contains("Connection refused");
        }
    }

    /** Bad input of issue 3: an address with CR/LF. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ana@example.org\r\nBcc: eve@example.org",
                "ana@example.org\nBcc: eve@example.org",
                "ana@example.org, eve@example.org",
                "Ana <ana@example.org>",
                "ana\u0000@example.org",
                "ana",
                "",
                "@example.org",
                "team:ana@example.org;"
            })
    void aBadAddressIsRefusedBeforeTheServerSeesIt(String address) throws Exception {
        try (var sink = SmtpSink.taking();
                var line = line(sink.port())) {
            Answer given = line.send(letter(address, "Hello"));
            assertThat(given.verdict()).isEqualTo(Verdict.REFUSED);
            assertThat(given.reason()).isNotBlank();
            assertThat(sink.taken()).isEmpty();
        }
    }

    @Test
    void nothingTypedEndsAHeaderLine() throws Exception {
        String wire = wire(new MimeLetters(server(25).getSession(), "Relais <relais@example.org>")
                .message(letter("ana@example.org", "Hello\r\nBcc: eve@example.org\r\n\r\nBody")));
        String headers = wire.substring(0, wire.indexOf("\r\n\r\n"));
        assertThat(headers.lines().filter(line -> line.startsWith("Bcc"))).isEmpty();
        assertThat(headers).contains("Subject: Hello Bcc: eve@example.org Body");
    }

    @Test
    void anInvitationIsAnAlternativeAndAFile() throws Exception {
        var letter = new Letter(
                "1",
                "ana@example.org",
                "Atelier d’été",
                "texte é",
                "<p>html é</p>",
                "https://relais.example.org/unsubscribe/x",
                new Letter.Invitation("CANCEL", ICS));
        MimeMessage message = new MimeLetters(server(25).getSession(), "Relais <relais@example.org>").message(letter);
        var mixed = (Multipart) message.getContent();
        var alternatives = (Multipart) mixed.getBodyPart(0).getContent();
        assertThat(alternatives.getContentType()).startsWith("multipart/alternative");
        assertThat(alternatives.getBodyPart(0).getContent()).isEqualTo("texte é");
        assertThat(alternatives.getBodyPart(1).getContent()).isEqualTo("<p>html é</p>");
        assertThat(alternatives.getBodyPart(2).getContentType()).contains("text/calendar", "method=CANCEL");
        assertThat(mixed.getBodyPart(1).getFileName()).isEqualTo("invite.ics");
        assertThat(mixed.getBodyPart(1).getDisposition()).isEqualTo(Part.ATTACHMENT);
        assertThat(message.getHeader("List-Unsubscribe")).containsExactly("<https://relais.example.org/unsubscribe/x>");
        assertThat(message.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(message.getMessageID()).isEqualTo("<1@example.org>");
        assertThat(message.getSubject()).isEqualTo("Atelier d’été");
    }

    private static UnaryOperator<String> answering(String command, String answer) {
        return said -> {
            if (said.startsWith(command)) {
                return answer;
            }
            return said.equals("DATA") ? "354 go on" : "250 ok";
        };
    }

    private static SmtpLine line(int port) {
        return new SmtpLine(server(port), "Relais <relais@example.org>");
    }

    private static JavaMailSenderImpl server(int port) {
        var server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(port);
        return server;
    }

    private static Letter letter(String to, String subject) {
        return new Letter("1", to, subject, "text", "<p>html</p>", "", null);
    }

    private static String wire(MimeMessage message) throws Exception {
        var bytes = new ByteArrayOutputStream();
        message.writeTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
