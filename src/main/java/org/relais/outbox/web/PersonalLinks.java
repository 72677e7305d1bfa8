package org.relais.outbox.web;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.relais.outbox.MailView;
import org.relais.platform.SignedLinks;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Links that act in the name of whoever a mail went to, see {@link SignedLinks}: for whoever else reads it a word takes
 * their place. In a demonstration they stay, since one follows there what happens to invented people.
 */
@Component
class PersonalLinks {

    private static final Predicate<String> SIGNED =
            Pattern.compile("/" + SignedLinks.TOKEN).asPredicate();
    private static final Pattern LINK =
            Pattern.compile("<a\\b[^>]*?\\bhref=\"([^\"]*)\"[^>]*>(.*?)</a>", Pattern.DOTALL);

    private final MailroomAccess access;
    private final MessageSource messages;

    PersonalLinks(MailroomAccess access, MessageSource messages) {
        this.access = access;
        this.messages = messages;
    }

    MailView hiddenIn(MailView mail, Locale locale) {
        if (access.demonstration()) {
            return mail;
        }
        String word = messages.getMessage("outbox.mail.personal-link", null, locale);
        return mail.showing(inText(mail.text(), word), inHtml(mail.html(), word));
    }

    private static String inText(String text, String word) {
        return SignedLinks.ADDRESS.matcher(text).replaceAll(literal(word));
    }

    /** What the link is called stays before the word. */
    private static String inHtml(String html, String word) {
        String unlinked = LINK.matcher(html)
                .replaceAll(link -> literal(SIGNED.test(link.group(1)) ? link.group(2) + " " + word : link.group()));
        return inText(unlinked, word);
    }

    private static String literal(String replacement) {
        return Matcher.quoteReplacement(replacement);
    }
}
