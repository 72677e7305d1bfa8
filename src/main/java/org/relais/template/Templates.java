package org.relais.template;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relais.community.Communities;
import org.relais.community.CommunityHeader;
import org.relais.community.CommunityId;
import org.relais.people.PersonId;
import org.relais.platform.Turns;
import org.relais.shared.NotFound;
import org.relais.workshop.Blueprint;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.WorkshopPages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The templates of communities. Any member makes one of a workshop that they can read, and improves what is there: each
 * time a new version, so that nothing is lost and no workshop changes after the fact (T23).
 */
@Service
@Transactional
public class Templates {

    /** More than that nobody reads through; retired ones do not count. */
    public static final int MOST = 60;

    private final TemplateRows templates;
    private final TemplateVersionRows versions;
    private final WorkshopPages workshops;
    private final Communities communities;
    private final TemplateMails mails;
    private final Turns turns;
    private final Clock clock;

    Templates(
            TemplateRows templates,
            TemplateVersionRows versions,
            WorkshopPages workshops,
            Communities communities,
            TemplateMails mails,
            Turns turns,
            Clock clock) {
        this.templates = templates;
        this.versions = versions;
        this.workshops = workshops;
        this.communities = communities;
        this.mails = mails;
        this.turns = turns;
        this.clock = clock;
    }

    /**
     * Makes a template of the design of a workshop; the same identity twice (a form sent twice) is one template.
     *
     * @return empty when the community has as many as it can have
     */
    public Optional<TemplateId> make(TemplateId id, WorkshopId source, PersonId author, Description description) {
        var page = workshops.enter(source, author);
        CommunityId community = page.community().id();
        turns.take(community.value());
        Optional<Template> known = templates.find(id);
        if (known.isEmpty()) {
            if (templates.countOffered(community) >= MOST) {
                return Optional.empty();
            }
            Instant now = clock.instant();
            TemplateVersion first = version(id, 1, description, "", Blueprint.of(page.plan()), author, now);
            templates.add(id, community, author, now);
            versions.add(first);
            mails.tell(page.community(), first);
        } else if (!known.get().community().equals(community)) {
            throw new NotFound(id);
        }
        return Optional.of(id);
    }

    /**
     * Saves the next version.
     *
     * @param seen number of the version that this edit started from
     * @param source a workshop whose design it takes over; null: the design stays as it is
     * @return false when somebody else saved one since: nothing is changed then
     */
    public boolean revise(
            TemplateId id,
            PersonId author,
            int seen,
            Description description,
            String change,
            @Nullable WorkshopId source) {
        Template template = templates.lock(id).orElseThrow(() -> new NotFound(id));
        CommunityHeader community = communities.enter(template.community(), author);
        TemplateVersion current = versions.newest(id).orElseThrow(() -> new NotFound(id));
        if (current.number() != seen) {
            return false;
        }
        Blueprint blueprint = source == null ? current.blueprint() : designOf(source, template, author);
        TemplateVersion next = version(id, seen + 1, description, change, blueprint, author, clock.instant());
        versions.add(next);
        if (template.offered()) {
            mails.tell(community, next);
        }
        return true;
    }

    /** It is not offered any more; workshops that use it keep their version, and everybody can still read it. */
    public void retire(TemplateId id, PersonId person) {
        own(id, person);
        templates.retire(id, clock.instant());
        mails.callBack(id);
    }

    /** @return false when the community has as many as it can have */
    public boolean offerAgain(TemplateId id, PersonId person) {
        CommunityId community = own(id, person);
        turns.take(community.value());
        boolean room = templates.countOffered(community) < MOST;
        if (room) {
            templates.retire(id, null);
        }
        return room;
    }

    /** Whoever made it, and the stewards. */
    static boolean maintains(Template template, CommunityHeader community, PersonId person) {
        return community.steward() || template.madeBy().equals(person);
    }

    private CommunityId own(TemplateId id, PersonId person) {
        Template template = templates.lock(id).orElseThrow(() -> new NotFound(id));
        if (!maintains(template, communities.enter(template.community(), person), person)) {
            throw new NotFound(id);
        }
        return template.community();
    }

    private Blueprint designOf(WorkshopId source, Template template, PersonId author) {
        var page = workshops.enter(source, author);
        if (!page.community().id().equals(template.community())) {
            throw new NotFound(source);
        }
        return Blueprint.of(page.plan());
    }

    private static TemplateVersion version(
            TemplateId id,
            int number,
            Description description,
            String change,
            Blueprint blueprint,
            PersonId author,
            Instant at) {
        return new TemplateVersion(VersionId.next(), id, number, description, change, blueprint, author, at);
    }
}
