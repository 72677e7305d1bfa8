package org.relais.authz;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.relais.outbox.MailSubject;
import org.relais.outbox.Message;
import org.relais.outbox.Outbox;
import org.relais.outbox.Recipient;
import org.relais.outbox.Urgency;
import org.relais.people.PersonId;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Objects of the module outbox. */
@Component
@Order(6)
class OutboxWorldPart implements WorldPart {

    private final Outbox outbox;
    private final JdbcClient jdbc;

    OutboxWorldPart(Outbox outbox, JdbcClient jdbc) {
        this.outbox = outbox;
        this.jdbc = jdbc;
    }

    @Override
    public void populate(World world) {
        world.put("unsubscribe", "a-link-that-nobody-signed");
        world.put("mail", held(world.community().member(), world.community().steward()));
    }

    private UUID held(PersonId reader, PersonId holder) {
        UUID about = UUID.randomUUID();
        outbox.post(new Message(
                "test",
                about,
                "",
                Recipient.of(reader),
                MailSubject.INVITATIONS,
                Urgency.ORDINARY,
                "outbox.test.title",
                List.of(),
                "outbox/test",
                Map.of("name", "Ana"),
                "/",
                holder,
                null));
        return jdbc.sql("select id from outbox_message where about = ?")
                .param(about)
                .query(UUID.class)
                .single();
    }
}
