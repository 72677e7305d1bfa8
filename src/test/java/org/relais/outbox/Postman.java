package org.relais.outbox;

import org.springframework.stereotype.Component;

/** Sends what is due, for tests of modules that post messages. */
@Component
public class Postman {

    private final Sending sending;

    Postman(Sending sending) {
        this.sending = sending;
    }

    public void sendAll() {
        sending.run(() -> true);
    }
}
