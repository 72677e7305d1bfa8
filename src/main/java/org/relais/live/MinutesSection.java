package org.relais.live;

import java.util.List;

/** A format's part of the minutes of a workshop; found as a bean. */
public interface MinutesSection {

    /** Where the section stands among the others: smaller comes first. */
    int order();

    /**
     * Markdown with headings of level 2, in the language of the community; empty when the format left nothing behind, or
     * nothing for this audience. Texts that people typed are escaped.
     */
    String markdown(Telling telling);

    /** The lines of {@link #markdown} whose authors decide who reads them. */
    default List<OwnedLine> owned(Telling telling) {
        return List.of();
    }

    /** The same as lines of a table (L28), for the same audience. */
    default List<ExportLine> lines(Telling telling) {
        return List.of();
    }
}
