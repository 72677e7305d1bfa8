package org.relais.series;

import java.util.List;
import org.relais.community.CommunityId;
import org.relais.workshop.WorkshopId;

/**
 * Workshops that come back.
 *
 * @param occurrences in the order of the cadence
 */
public record Series(SeriesId id, CommunityId community, Cadence cadence, List<Occurrence> occurrences) {

    Occurrence find(WorkshopId workshop) {
        return occurrences.stream()
                .filter(occurrence -> occurrence.workshop().equals(workshop))
                .findFirst()
                .orElseThrow();
    }

    List<Occurrence> after(WorkshopId workshop) {
        int position = find(workshop).position();
        return occurrences.stream()
                .filter(occurrence -> occurrence.position() > position)
                .toList();
    }
}
