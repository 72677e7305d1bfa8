package org.relais.minutes;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.relais.community.Audience;
import org.relais.community.CommunityHeader;
import org.relais.live.ExportLine;
import org.relais.live.MinutesSection;
import org.relais.live.OwnedLine;
import org.relais.live.Telling;
import org.relais.workshop.WorkshopId;
import org.springframework.stereotype.Component;

/** Makes the minutes from what happened: the sections that left something behind, one after the other. */
@Component
class Composition {

    private final List<MinutesSection> sections;

    Composition(List<MinutesSection> sections) {
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(MinutesSection::order))
                .toList();
    }

    /** What the community reads. */
    String of(WorkshopId workshop, CommunityHeader community) {
        return text(telling(workshop, community, Audience.COMMUNITY));
    }

    /** What everybody else reads: nothing that its author did not show to the organisation (P2). */
    String outside(WorkshopId workshop, CommunityHeader community) {
        return text(telling(workshop, community, Audience.ORGANISATION));
    }

    /** What the community reads, as lines of a table. */
    List<ExportLine> lines(WorkshopId workshop, CommunityHeader community) {
        Telling telling = telling(workshop, community, Audience.COMMUNITY);
        return sections.stream()
                .flatMap(section -> section.lines(telling).stream())
                .toList();
    }

    /** The lines of both texts whose authors may take them back. */
    List<OwnedLine> owned(WorkshopId workshop, CommunityHeader community) {
        Telling telling = telling(workshop, community, Audience.COMMUNITY);
        return sections.stream()
                .flatMap(section -> section.owned(telling).stream())
                .toList();
    }

    private String text(Telling telling) {
        return sections.stream()
                .map(section -> section.markdown(telling))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private static Telling telling(WorkshopId workshop, CommunityHeader community, Audience audience) {
        return new Telling(workshop, audience, community.language(), community.zone());
    }
}
