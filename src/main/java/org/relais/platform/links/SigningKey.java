package org.relais.platform.links;

import java.security.SecureRandom;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The secret of this instance, made by whoever needs it first and the same on all nodes. */
@Component
class SigningKey {

    private static final int BYTES = 32;

    private final JdbcClient database;

    SigningKey(JdbcClient database) {
        this.database = database;
    }

    /** In a transaction of its own: a link that left in a mail stays genuine, whatever becomes of the caller's. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    byte[] secret() {
        return database.sql("select secret from signing_key")
                .query(byte[].class)
                .optional()
                .orElseGet(this::first);
    }

    private byte[] first() {
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        database.sql("insert into signing_key (secret) values (?) on conflict do nothing")
                .param(secret)
                .update();
        return database.sql("select secret from signing_key")
                .query(byte[].class)
                .single();
    }
}
