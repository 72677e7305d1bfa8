package org.relais.minutes;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.relais.community.CommunityHeader;
import org.relais.live.MinutesSection;
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

    String of(WorkshopId workshop, CommunityHeader community) {
        return sections.stream()
                .map(section -> section.markdown(workshop, community.language(), community.zone()))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }
}
