package org.relais.outbox;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.relais.shared.Identifier;

/** Door of the module: what is posted here reaches its reader once, also after a crash or without a mail server yet. */
public interface Outbox {

    /**
     * Writes the message in the caller's transaction, in the reader's language and zone. One that was called back may be
     * posted again.
     *
     * @return false when the same message was posted before, or when its reader wants none of this subject
     */
    boolean post(Message message);

    /** Calls back what was not sent yet: all messages of one kind about one thing. */
    void callBack(String kind, UUID about);

    /** Calls back what was not sent yet to one reader. */
    void callBack(String kind, UUID about, Recipient recipient);

    /** Who was told of these things by messages of one kind. */
    Told told(String kind, Collection<? extends Identifier> about);

    /** What messages of one kind are about that were not sent yet. */
    Set<UUID> waiting(String kind);
}
