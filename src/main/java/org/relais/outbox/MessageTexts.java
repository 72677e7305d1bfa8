package org.relais.outbox;

import java.util.HashMap;
import java.util.Map;
import org.relais.platform.Fragments;
import org.relais.platform.Instance;
import org.relais.shared.PlainText;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes a message in the reader's language and zone; nobody else's request or language plays a part. */
@Component
class MessageTexts {

    private final Fragments templates;
    private final MessageSource messages;
    private final Instance instance;

    MessageTexts(Fragments templates, MessageSource messages, Instance instance) {
        this.templates = templates;
        this.messages = messages;
        this.instance = instance;
    }

    /** A message as it is kept and sent. */
    record Written(String title, String text, String html) {}

    Written write(Message message, Reader reader) {
        String title = PlainText.oneLine(
                messages.getMessage(message.title(), message.titleArguments().toArray(), reader.locale()));
        Map<String, Object> model = new HashMap<>(message.model());
        model.putAll(frame(title, reader));
        model.put("link", instance.link(message.link()));
        model.put("subject", message.subject().name());
        String template = "mail/" + message.template();
        return new Written(
                title,
                tidy(templates.render(template + ".txt", model, reader.locale(), reader.zone())),
                templates.render(template, model, reader.locale(), reader.zone()));
    }

    /** The HTML part of a text that somebody changed: paragraphs, and what every mail ends with. */
    String edited(Reader reader, String title, HeldText text) {
        Map<String, Object> model = frame(title, reader);
        model.put("paragraphs", text.paragraphs());
        model.put("why", text.reason());
        return templates.render("mail/outbox/edited", model, reader.locale(), reader.zone());
    }

    private Map<String, Object> frame(String title, Reader reader) {
        Map<String, Object> model = new HashMap<>();
        model.put("title", title);
        model.put("member", reader.person() != null);
        model.put("preferences", instance.link("/account/mails"));
        model.put("unsubscribe", reader.unsubscribe().isEmpty() ? "" : instance.link(reader.unsubscribe()));
        return model;
    }

    /** Parts that a reader does not get leave no hole. */
    private static String tidy(String text) {
        return text.replaceAll("[ \\t]+\n", "\n").replaceAll("\n{3,}", "\n\n").strip() + "\n";
    }
}
