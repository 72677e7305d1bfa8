package org.relais.subscription;

import static org.relais.support.MailServer.mailbox;

import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.relais.community.Openness;
import org.relais.community.Visibility;
import org.relais.outbox.Postman;
import org.relais.support.CommunityWorld;
import org.relais.support.MailTest;
import org.relais.support.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;

/** A community that everybody may follow, and an address that nobody used before. */
@MailTest
abstract class WithSubscriptions {

    private static final Pattern CONFIRMATION = Pattern.compile("/subscriptions/confirmation/(\\S+)");

    @Autowired
    CommunityWorld communities;

    @Autowired
    Openness openness;

    @Autowired
    Postman postman;

    @Autowired
    MovableClock clock;

    CommunityWorld.Inhabited community;
    String address;

    @BeforeEach
    void aCommunityThatEverybodyMayFollow() {
        clock.set(MailTest.NOW);
        community = communities.community();
        address = UUID.randomUUID() + "@example.org";
        show(Visibility.PUBLIC);
    }

    void show(Visibility visibility) {
        openness.choose(community.id(), community.steward(), visibility);
    }

    /** The last mail to the address, as a program that shows no HTML shows it. */
    String text() throws Exception {
        return part(0);
    }

    String html() throws Exception {
        return part(1);
    }

    /** The token of the link in the last mail. */
    String token() throws Exception {
        Matcher link = CONFIRMATION.matcher(text());
        if (!link.find()) {
            throw new AssertionError("no link in " + text());
        }
        return link.group(1);
    }

    private String part(int number) throws Exception {
        postman.sendAll();
        MimeMessage last = mailbox(address).getLast();
        BodyPart part = ((Multipart) last.getContent()).getBodyPart(number);
        return (String) part.getContent();
    }
}
