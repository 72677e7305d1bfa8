package org.relais.minutes;

import java.time.Instant;
import java.util.List;
import org.relais.community.CommunityHeader;
import org.relais.live.ExportLine;
import org.relais.workshop.WorkshopLine;

/**
 * A workshop as it stands now, to take along (L28): as a text and as lines of a table.
 *
 * @param running more may come
 * @param text Markdown, without a title
 */
public record WorkshopExport(
        CommunityHeader community,
        WorkshopLine workshop,
        boolean running,
        Instant at,
        String text,
        List<ExportLine> lines) {}
