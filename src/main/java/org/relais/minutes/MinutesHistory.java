package org.relais.minutes;

import java.util.List;
import org.relais.people.PersonId;
import org.relais.shared.NotFound;
import org.relais.workshop.WorkshopId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The finalised versions of minutes for the members of the community (T17). */
@Service
@Transactional(readOnly = true)
public class MinutesHistory {

    private final Minutes minutes;
    private final MinutesPages pages;
    private final VersionRows versions;

    MinutesHistory(Minutes minutes, MinutesPages pages, VersionRows versions) {
        this.minutes = minutes;
        this.pages = pages;
        this.versions = versions;
    }

    public VersionPage show(WorkshopId id, int number, PersonId reader) {
        MinutesPage page = minutes.enter(id, reader);
        MinutesVersion version = versions.find(id, number).orElseThrow(() -> new NotFound(id));
        return new VersionPage(page, pages.line(version), pages.text(version, page.workshop(), page.community()));
    }

    /** All versions, newest first, and what changed between two texts. */
    public Comparison compare(WorkshopId id, int from, int to, PersonId reader) {
        MinutesPage page = minutes.enter(id, reader);
        List<VersionLine> all = versions.of(id).stream().map(pages::line).toList();
        if (all.isEmpty()) {
            throw new NotFound(id);
        }
        return new Comparison(page, all, from, to, Changes.between(text(page, from), text(page, to)));
    }

    private String text(MinutesPage page, int number) {
        WorkshopId id = page.workshop().id();
        return number == Comparison.NOW
                ? page.body()
                : versions.find(id, number)
                        .map(version -> pages.text(version, page.workshop(), page.community()))
                        .orElseThrow(() -> new NotFound(id));
    }
}
