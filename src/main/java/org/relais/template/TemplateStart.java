package org.relais.template;

import java.util.Optional;
import org.relais.community.CommunityId;
import org.relais.people.PersonId;
import org.relais.shared.Ids;
import org.relais.shared.NotFound;
import org.relais.workshop.Blueprint;
import org.relais.workshop.StartingPoint;
import org.relais.workshop.WorkshopId;
import org.springframework.stereotype.Component;

/** A new workshop starts from the version of a template that somebody saw, also when another one came meanwhile. */
@Component
class TemplateStart implements StartingPoint {

    static final String KIND = "template";

    private final TemplateRows templates;
    private final TemplateVersionRows versions;
    private final Origins origins;

    TemplateStart(TemplateRows templates, TemplateVersionRows versions, Origins origins) {
        this.templates = templates;
        this.versions = versions;
        this.origins = origins;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Blueprint> blueprint(CommunityId community, PersonId reader, String reference) {
        TemplateVersion version =
                versions.find(new VersionId(Ids.sent(reference))).orElseThrow(() -> new NotFound(reference));
        Template template = templates
                .find(version.template())
                .filter(found -> found.community().equals(community))
                .orElseThrow(() -> new NotFound(reference));
        return template.offered() ? Optional.of(version.blueprint()) : Optional.empty();
    }

    @Override
    public void started(WorkshopId draft, CommunityId community, PersonId author, String reference) {
        origins.note(draft, community, author, Origin.of(new VersionId(Ids.sent(reference))));
    }
}
