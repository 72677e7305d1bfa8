package org.relais.live;

/**
 * One quiet line for one person, never a dialog.
 *
 * @param sentence key of the message
 * @param dueMs milliseconds until it is shown; 0 or less: now
 * @param href where it leads
 * @param label key of the words of the link
 */
public record Nudge(String sentence, long dueMs, String href, String label) {

    /** Shown when the page arrives; otherwise a script shows it when it is due. */
    public boolean now() {
        return dueMs <= 0;
    }
}
