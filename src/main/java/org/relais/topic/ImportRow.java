package org.relais.topic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list as it will be created.
 *
 * @param line in the file, 1 for the header
 * @param proposal null while there is something to correct
 * @param errors what to correct: the last parts of message keys
 */
public record ImportRow(long line, String title, @Nullable Proposal proposal, List<String> errors) {

    public boolean good() {
        return errors.isEmpty();
    }
}
