package org.relais.live.leancoffee;

import java.util.List;
import org.relais.workshop.WorkshopLine;

/**
 * A thought that came up in several workshops.
 *
 * @param text how it was said last
 * @param workshops in which it came up, the latest first
 */
public record Theme(String text, List<WorkshopLine> workshops) {

    public int count() {
        return workshops.size();
    }
}
