package org.relais.authz;

import java.util.List;
import org.relais.support.CommunityWorld.Inhabited;
import org.relais.support.WorkshopWorld;
import org.relais.template.Description;
import org.relais.template.TemplateId;
import org.relais.template.Templates;
import org.relais.workshop.WorkshopId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Objects of the module template. */
@Component
@Order(40)
class TemplateWorldPart implements WorldPart {

    private final WorkshopWorld workshops;
    private final Templates templates;

    TemplateWorldPart(WorkshopWorld workshops, Templates templates) {
        this.workshops = workshops;
        this.templates = templates;
    }

    @Override
    public void populate(World world) {
        Inhabited community = world.community();
        WorkshopId source = workshops.published(community.id(), community.steward());
        var said = new Description("Map of queues", "We draw where the work waits.", "", "", List.of());
        world.put(
                "template",
                templates
                        .make(TemplateId.next(), source, community.member(), said)
                        .orElseThrow());
        world.put("number", 1);
        world.put("shipped", "lean-coffee");
        world.put("kind", "shipped");
        world.put("reference", "lean-coffee");
    }
}
