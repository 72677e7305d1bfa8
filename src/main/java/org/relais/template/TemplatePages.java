package org.relais.template;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
        Set<TemplateId> offered = templates.of(id).stream()
                .filter(Template::offered)
                .map(Template::id)
                .collect(Collectors.toSet());
        List<TemplateVersion> current = versions.current(id);
        return new TemplateShelf(
                community,
                current.stream()
                        .filter(version -> offered.contains(version.template()))
                        .toList(),
                current.stream()
                        .filter(version -> !offered.contains(version.template()))
                        .toList(),
                shipped.all().stream().map(template -> card(template, locale)).toList());
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
