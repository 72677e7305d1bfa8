package org.relais.minutes;

import java.util.List;

/**
 * Two texts of the same minutes.
 *
 * @param from number of the first
 * @param to number of the second; {@link #NOW} for the text as it is now
 */
public record Comparison(MinutesPage page, List<VersionLine> versions, int from, int to, Changes changes) {

    /** The text that may still be edited, in place of a number. */
    public static final int NOW = 0;
}
