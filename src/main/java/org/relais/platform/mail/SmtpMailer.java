package org.relais.platform.mail;

import java.util.HashMap;
import java.util.Map;
import org.relais.platform.Fragments;
import org.relais.platform.Letter;
import org.relais.platform.Mailer;
import org.relais.shared.Ids;
import org.relais.shared.PlainText;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Mails with a text and an HTML part, always to a single person. */
@Component
class SmtpMailer implements Mailer {

    private final ObjectProvider<JavaMailSenderImpl> server;
    private final Fragments templates;
    private final MessageSource messages;
    private final MailProperties properties;

    SmtpMailer(
            ObjectProvider<JavaMailSenderImpl> server,
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
    public Line open() {
        return new SmtpLine(server.getObject(), properties.from());
    }

    @Override
    public Answer send(Mail mail) {
        try (Line line = open()) {
            return line.send(letter(mail));
        }
    }

    private Letter letter(Mail mail) {
        String title = PlainText.oneLine(
                messages.getMessage(mail.subject(), mail.subjectArguments().toArray(), mail.locale()));
        Map<String, Object> model = new HashMap<>(mail.model());
        model.put("title", title);
        String template = "mail/" + mail.template();
        return new Letter(
                Ids.next().toString(),
                mail.to(),
                title,
                templates.render(template + ".txt", model, mail.locale(), mail.zone()),
                templates.render(template, model, mail.locale(), mail.zone()),
                "",
                null);
    }
}
