package org.relais.support;

import java.time.ZoneId;
import java.util.Locale;
import org.relais.community.Audience;
import org.relais.community.Communities;
import org.relais.community.CommunityId;
import org.relais.community.CommunityKind;
import org.relais.community.CommunityProfile;
import org.relais.community.Memberships;
import org.relais.community.Standing;
import org.relais.people.PersonId;
import org.springframework.stereotype.Component;

/** Makes communities for tests. */
@Component
public class CommunityWorld {

    private final Communities communities;
    private final Memberships memberships;
    private final Persons persons;

    CommunityWorld(Communities communities, Memberships memberships, Persons persons) {
        this.communities = communities;
        this.memberships = memberships;
        this.persons = persons;
    }

    /** A community with a steward, a member and a manager. */
    public Inhabited community() {
        return community(profile("Smoother patient flow"));
    }

    public Inhabited community(CommunityProfile profile) {
        PersonId steward = persons.named("Ana Steward");
        CommunityId id = communities.found(CommunityId.next(), steward, profile);
        return new Inhabited(
                id, steward, join(id, "Ben Member", Standing.MEMBER), join(id, "Chloe Manager", Standing.MANAGER));
    }

    /** Somebody new in the community. */
    public PersonId join(CommunityId community, String name, Standing standing) {
        PersonId person = persons.named(name);
        memberships.join(community, person, standing);
        return person;
    }

    public static CommunityProfile profile(String name) {
        return new CommunityProfile(
                name,
                "Patients wait between two wards.",
                "A third less waiting within three months.",
                "We talk about situations, never about faults.",
                "One hour, every other Tuesday",
                Locale.ENGLISH,
                ZoneId.of("Europe/Paris"),
                Audience.ORGANISATION,
                false,
                CommunityKind.COP);
    }

    public static CommunityProfile cohort(String name) {
        CommunityProfile usual = profile(name);
        return new CommunityProfile(
                name,
                usual.need(),
                usual.objective(),
                usual.charter(),
                usual.cadence(),
                usual.language(),
                usual.zone(),
                usual.commitmentAudience(),
                usual.twoHats(),
                CommunityKind.COHORT);
    }

    /** A community with one person of each standing. */
    public record Inhabited(CommunityId id, PersonId steward, PersonId member, PersonId manager) {}
}
