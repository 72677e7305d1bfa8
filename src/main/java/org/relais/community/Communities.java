package org.relais.community;

import java.text.Collator;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.relais.people.People;
import org.relais.people.PersonId;
import org.relais.people.PersonView;
import org.relais.platform.Turns;
import org.relais.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door of the module. Whoever is not in the community gets {@link NotFound}, as for an absent one. */
@Service
@Transactional
public class Communities {

    private final CommunityRepository communities;
    private final MembershipRepository memberships;
    private final CommunityHeaders headers;
    private final People people;
    private final Turns turns;
    private final Clock clock;

    Communities(
            CommunityRepository communities,
            MembershipRepository memberships,
            CommunityHeaders headers,
            People people,
            Turns turns,
            Clock clock) {
        this.communities = communities;
        this.memberships = memberships;
        this.headers = headers;
        this.people = people;
        this.turns = turns;
        this.clock = clock;
    }

    /** The community for a member or steward. */
    @Transactional(readOnly = true)
    public CommunityHeader enter(CommunityId id, PersonId reader) {
        return find(id, reader, CommunityHeader::member);
    }

    /** The community for a steward. */
    @Transactional(readOnly = true)
    public CommunityHeader enterAsSteward(CommunityId id, PersonId reader) {
        return find(id, reader, CommunityHeader::steward);
    }

    /** The community for somebody who may read its reports: a manager, a member or a steward. */
    @Transactional(readOnly = true)
    public CommunityHeader enterReports(CommunityId id, PersonId reader) {
        return find(id, reader, header -> header.member() || header.manager());
    }

    /** The community for somebody who reads along without being a member, with an account or none (R4.8). */
    @Transactional(readOnly = true)
    public CommunityHeader enterFromOutside(CommunityId id, @Nullable PersonId reader) {
        return find(id, reader, header -> header.visibility().admits(reader != null));
    }

    /** The community with the standings of the reader, if any: for what is theirs whether they take part or not (L3). */
    @Transactional(readOnly = true)
    public CommunityHeader headerFor(CommunityId id, PersonId reader) {
        return find(id, reader, header -> true);
    }

    /** Anybody may read along, without an account; false for an absent community. */
    @Transactional(readOnly = true)
    public boolean isPublic(CommunityId id) {
        return headers.find(id, null)
                .filter(header -> header.visibility() == Visibility.PUBLIC)
                .isPresent();
    }

    /** The community without a reader, for background work and guests: all three standings false. */
    @Transactional(readOnly = true)
    public CommunityHeader header(CommunityId id) {
        return find(id, null, header -> true);
    }

    /** Communities in which the person has any standing, by name. */
    @Transactional(readOnly = true)
    public List<CommunityHeader> of(PersonId person) {
        return cards(person).stream().map(CommunityCard::community).toList();
    }

    /** The same, with what each community wants to reach. */
    @Transactional(readOnly = true)
    public List<CommunityCard> cards(PersonId person) {
        return headers.of(person);
    }

    /** Members and stewards (each person once), by name; managers are not listed here. */
    @Transactional(readOnly = true)
    public List<MemberLine> members(CommunityId id) {
        return lines(id, membership -> membership.standing() != Standing.MANAGER);
    }

    /** Those who read the reports, by name. */
    @Transactional(readOnly = true)
    public List<MemberLine> managers(CommunityId id) {
        return lines(id, membership -> membership.standing() == Standing.MANAGER);
    }

    @Transactional(readOnly = true)
    public boolean isMember(CommunityId id, PersonId person) {
        return headers.find(id, person).filter(CommunityHeader::member).isPresent();
    }

    @Transactional(readOnly = true)
    public boolean isSteward(CommunityId id, PersonId person) {
        return headers.find(id, person).filter(CommunityHeader::steward).isPresent();
    }

    /** Everybody has a seat in each workshop (R3.10). */
    @Transactional(readOnly = true)
    public boolean isCohort(CommunityId id) {
        return communities
                .findById(id)
                .filter(community -> community.profile().kind() == CommunityKind.COHORT)
                .isPresent();
    }

    /** Founds a community with its first steward; the same identity twice (a form sent twice) is one community. */
    public CommunityId found(CommunityId id, PersonId steward, CommunityProfile profile) {
        turns.take(id.value());
        if (communities.findById(id).isEmpty()) {
            communities.save(new Community(id, profile, clock.instant()));
            memberships.save(new Membership(id, steward, Standing.STEWARD, clock.instant()));
        }
        return id;
    }

    private CommunityHeader find(CommunityId id, @Nullable PersonId reader, Predicate<CommunityHeader> allowed) {
        return headers.find(id, reader).filter(allowed).orElseThrow(() -> new NotFound(id));
    }

    private List<MemberLine> lines(CommunityId id, Predicate<Membership> wanted) {
        List<Membership> found = memberships.current(id).stream().filter(wanted).toList();
        var persons = people.named(found.stream().map(Membership::person).toList());
        var alphabet = Collator.getInstance(header(id).language());
        return found.stream()
                .map(membership -> line(membership, persons.get(membership.person())))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(MemberLine::name, alphabet))
                .toList();
    }

    private static Optional<MemberLine> line(Membership membership, @Nullable PersonView person) {
        return Optional.ofNullable(person).map(known -> MemberLine.of(membership, known));
    }
}
