package org.relais.outbox;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some messages, newest first.
 *
 * @param next where the older ones begin; null when there are none
 */
public record MailPage(
        MailShelf shelf, List<MailLine> lines, @Nullable MailId next) {}
