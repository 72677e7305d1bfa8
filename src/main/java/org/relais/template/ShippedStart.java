package org.relais.template;

import java.util.Optional;
import org.relais.community.CommunityId;
import org.relais.people.PersonId;
import org.relais.shared.NotFound;
import org.relais.workshop.AgendaFormats;
import org.relais.workshop.Blueprint;
import org.relais.workshop.StartingPoint;
import org.relais.workshop.WorkshopId;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A new workshop starts from a template that comes with Relais, in the language of whoever plans it. */
@Component
class ShippedStart implements StartingPoint {

    static final String KIND = "shipped";

    private final ShippedTemplates templates;
    private final AgendaFormats formats;
    private final Origins origins;

    ShippedStart(ShippedTemplates templates, AgendaFormats formats, Origins origins) {
        this.templates = templates;
        this.formats = formats;
        this.origins = origins;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Blueprint> blueprint(CommunityId community, PersonId reader, String reference) {
        ShippedTemplate template = templates.find(reference).orElseThrow(() -> new NotFound(reference));
        return Optional.of(template.blueprint(LocaleContextHolder.getLocale(), formats));
    }

    @Override
    public void started(WorkshopId draft, CommunityId community, PersonId author, String reference) {
        templates.find(reference).ifPresent(template -> origins.note(draft, community, author, Origin.of(template)));
    }
}
