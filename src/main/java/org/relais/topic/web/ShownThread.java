package org.relais.topic.web;

import java.util.List;
import java.util.UUID;
import org.relais.shared.Ids;
import org.relais.topic.CommentThread;

/**
 * A part of the conversation on the page.
 *
 * @param replying identity that a reply will have, so that one sent twice is there once
 */
record ShownThread(CommentThread thread, UUID replying) {

    static List<ShownThread> of(List<CommentThread> threads) {
        return threads.stream()
                .map(thread -> new ShownThread(thread, Ids.next()))
                .toList();
    }
}
