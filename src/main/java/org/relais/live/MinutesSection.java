package org.relais.live;

import java.time.ZoneId;
import java.util.Locale;
import org.relais.workshop.WorkshopId;

/** A format's part of the minutes of a workshop; found as a bean. */
public interface MinutesSection {

    /** Where the section stands among the others: smaller comes first. */
    int order();

    /**
     * Markdown with headings of level 2, in the language of the community; empty when the format left nothing behind.
     * Texts that people typed are escaped.
     */
    String markdown(WorkshopId workshop, Locale locale, ZoneId zone);
}
