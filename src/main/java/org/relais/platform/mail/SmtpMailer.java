package org.relais.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.relais.platform.Fragments;
import org.relais.platform.Mailer;
import org.relais.shared.PlainText;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Mails with a text and an HTML part, always to a single person. */
@Component
class SmtpMailer implements Mailer {

    private final ObjectProvider<JavaMailSender> server;
    private final Fragments templates;
    private final MessageSource messages;
    private final MailProperties properties;

    SmtpMailer(
            ObjectProvider<JavaMailSender> server,
            Fragments templates,
            MessageSource messages,
            MailProperties properties) {
        this.server = server;
        this.templates = templates;
        this.messages = messages;
        this.properties = properties;
    }

    @Override
    public boolean available() {
        return server.getIfAvailable() != null;
    }

    @Override
    public void send(Mail mail) {
        JavaMailSender sender = server.getObject();
        MimeMessage message = sender.createMimeMessage();
        try {
            fill(message, mail);
        } catch (MessagingException refused) {
            throw new MailPreparationException(refused);
        }
        sender.send(message);
    }

    private void fill(MimeMessage message, Mail mail) throws MessagingException {
        MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setFrom(new InternetAddress(properties.from()));
        helper.setTo(new InternetAddress(mail.to(), true));
        helper.setSubject(PlainText.oneLine(
                messages.getMessage(mail.subject(), mail.subjectArguments().toArray(), mail.locale())));
        helper.setText(
                templates.render("mail/" + mail.template() + ".txt", mail.model(), mail.locale(), mail.zone()),
                templates.render("mail/" + mail.template(), mail.model(), mail.locale(), mail.zone()));
    }
}
