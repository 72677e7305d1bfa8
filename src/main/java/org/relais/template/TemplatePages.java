package org.relais.template;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relais.community.Communities;
import org.relais.community.CommunityHeader;
import org.relais.community.CommunityId;
import org.relais.people.People;
import org.relais.people.PersonId;
import org.relais.people.PersonView;
import org.relais.shared.NotFound;
import org.relais.workshop.AgendaFormats;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What members read about templates. */
@Service
@Transactional(readOnly = true)
public class TemplatePages {

    /** Of those that are not offered any more, on a page. */
    private static final int RETIRED = 30;

    private final TemplateRows templates;
    private final TemplateVersionRows versions;
    private final ShippedTemplates shipped;
    private final Origins origins;
    private final Communities communities;
    private final People people;
    private final AgendaFormats formats;

    TemplatePages(
            TemplateRows templates,
            TemplateVersionRows versions,
            ShippedTemplates shipped,
            Origins origins,
            Communities communities,
            People people,
            AgendaFormats formats) {
        this.templates = templates;
        this.versions = versions;
        this.shipped = shipped;
        this.origins = origins;
        this.communities = communities;
        this.people = people;
        this.formats = formats;
    }

    /** All that a workshop of the community can start from. */
    public TemplateShelf shelf(CommunityId id, PersonId reader, Locale locale) {
        CommunityHeader community = communities.enter(id, reader);
        return new TemplateShelf(
                community,
                versions.offered(id),
                retired(id, null),
                shipped.all().stream().map(template -> card(template, locale)).toList());
    }

    /** Only retired ones, further down the list. */
    public TemplateShelf retired(CommunityId id, PersonId reader, VersionId after) {
        return new TemplateShelf(communities.enter(id, reader), List.of(), retired(id, after), List.of());
    }

    private RetiredPage retired(CommunityId id, @Nullable VersionId after) {
        List<TemplateVersion> found = versions.retired(id, after, RETIRED + 1);
        List<TemplateVersion> shown = found.stream().limit(RETIRED).toList();
        return new RetiredPage(shown, found.size() > RETIRED ? shown.getLast().id() : null);
    }

    /** The newest version. */
    public TemplatePage open(TemplateId id, PersonId reader) {
        return page(id, reader, Optional.empty());
    }

    /** A version that may have others after it. */
    public TemplatePage open(TemplateId id, int number, PersonId reader) {
        return page(id, reader, Optional.of(number));
    }

    /** A template that comes with Relais, in the language of the reader. */
    public ShippedPage shipped(CommunityId id, PersonId reader, String key, Locale locale) {
        ShippedTemplate template = shipped.find(key).orElseThrow(() -> new NotFound(key));
        return new ShippedPage(
                communities.enter(id, reader), card(template, locale), template.blueprint(locale, formats));
    }

    private TemplatePage page(TemplateId id, PersonId reader, Optional<Integer> number) {
        Template template = templates.find(id).orElseThrow(() -> new NotFound(id));
        CommunityHeader community = communities.enter(template.community(), reader);
        List<TemplateVersion> history = versions.of(id);
        TemplateVersion version = history.stream()
                .filter(one -> number.isEmpty() || one.number() == number.get())
                .findFirst()
                .orElseThrow(() -> new NotFound(id));
        return new TemplatePage(
                community,
                template,
                version,
                name(version.savedBy()),
                history,
                Templates.maintains(template, community, reader),
                origins.uses(id),
                origins.lastUsed(id, reader).orElse(null));
    }

    private String name(PersonId person) {
        return Optional.ofNullable(people.named(Set.of(person)).get(person))
                .map(PersonView::name)
                .orElse("");
    }

    private static ShippedCard card(ShippedTemplate template, Locale locale) {
        return new ShippedCard(template.key(), template.version(), template.minutes(), template.description(locale));
    }
}
