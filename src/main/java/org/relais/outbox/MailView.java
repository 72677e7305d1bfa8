package org.relais.outbox;

import org.jspecify.annotations.Nullable;

/**
 * A message to read.
 *
 * @param html as it is sent
 * @param calendar with a calendar file: its method; null without
 */
public record MailView(
        MailLine line,
        String text,
        String html,
        int attempts,
        @Nullable String calendar,
        int version) {

    /** The same message in other words. */
    public MailView showing(String otherText, String otherHtml) {
        return new MailView(line, otherText, otherHtml, attempts, calendar, version);
    }
}
