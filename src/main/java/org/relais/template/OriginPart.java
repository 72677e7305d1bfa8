package org.relais.template;

import java.util.Optional;
import org.relais.people.PersonId;
import org.relais.workshop.PagePart;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.WorkshopLine;
import org.relais.workshop.WorkshopPage;
import org.relais.workshop.WorkshopState;
import org.relais.workshop.Workshops;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the page of a workshop: the version that it used (T23), and a way to use its design again. */
@Component
@Order(20)
class OriginPart implements PagePart {

    private final Origins origins;
    private final TemplateVersionRows versions;
    private final TemplateRows templates;
    private final ShippedTemplates shipped;
    private final Workshops workshops;

    OriginPart(
            Origins origins,
            TemplateVersionRows versions,
            TemplateRows templates,
            ShippedTemplates shipped,
            Workshops workshops) {
        this.origins = origins;
        this.versions = versions;
        this.templates = templates;
        this.shipped = shipped;
        this.workshops = workshops;
    }

    @Override
    public Optional<Shown> of(WorkshopPage page, PersonId reader) {
        WorkshopId workshop = page.line().id();
        WorkshopOrigin origin = origins.of(workshop)
                .flatMap(found -> named(page, found))
                .orElseGet(() -> WorkshopOrigin.none(workshop));
        return Optional.of(new Shown(Place.BELOW, "template/_origin", "origin", origin));
    }

    private Optional<WorkshopOrigin> named(WorkshopPage page, Origin origin) {
        if (origin.version() != null) {
            return versions.find(origin.version())
                    .map(version -> fromVersion(page.line().id(), version));
        }
        if (origin.copiedFrom() != null) {
            return fromWorkshop(page, origin.copiedFrom());
        }
        return shipped.find(String.valueOf(origin.shipped())).map(template -> fromShipped(page, template, origin));
    }

    private WorkshopOrigin fromVersion(WorkshopId workshop, TemplateVersion version) {
        return new WorkshopOrigin(
                workshop,
                version.description().name(),
                "/templates/" + version.template() + "/versions/" + version.number(),
                version.number(),
                templates.find(version.template()).filter(Template::offered).isEmpty(),
                versions.newest(version.template())
                        .filter(newest -> newest.number() > version.number())
                        .isPresent());
    }

    private static WorkshopOrigin fromShipped(WorkshopPage page, ShippedTemplate template, Origin origin) {
        return new WorkshopOrigin(
                page.line().id(),
                template.name().in(LocaleContextHolder.getLocale()),
                "/communities/" + page.community().id() + "/templates/shipped/" + template.key(),
                origin.shippedVersion(),
                false,
                template.version() > origin.shippedVersion());
    }

    /** A draft of others stays theirs. */
    private Optional<WorkshopOrigin> fromWorkshop(WorkshopPage page, WorkshopId source) {
        WorkshopLine line = workshops.outline(source).line();
        return line.state() == WorkshopState.DRAFT
                ? Optional.empty()
                : Optional.of(
                        new WorkshopOrigin(page.line().id(), line.title(), "/workshops/" + source, 0, false, false));
    }
}
