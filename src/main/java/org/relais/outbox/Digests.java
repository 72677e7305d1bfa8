package org.relais.outbox;

import org.relais.platform.Mailer;
import org.springframework.stereotype.Component;

/** Makes the digests that are due. */
@Component
class Digests {

    private final Mailer mailer;
    private final DigestStore store;
    private final Digest digest;

    Digests(Mailer mailer, DigestStore store, Digest digest) {
        this.mailer = mailer;
        this.store = store;
        this.digest = digest;
    }

    /** Only where they can go out: until then messages may still be called back. */
    void compose() {
        if (mailer.available()) {
            store.readers().forEach(digest::composeIfDue);
        }
    }
}
