package org.relais.subscription;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.community.Communities;
import org.relais.community.CommunityId;
import org.relais.community.MemberLine;
import org.relais.community.Visibility;
import org.relais.outbox.Recipient;
import org.relais.people.People;
import org.relais.people.PersonId;
import org.relais.people.PersonView;
import org.relais.platform.SignedLinks;
import org.relais.topic.FlowTag;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door for modules that publish something: who wants it, as far as the community lets them read along. */
@Service
@Transactional(readOnly = true)
public class Subscribers {

    /** A mail may be read a year later, and its link still works. */
    private static final Duration VALID = Duration.ofDays(365);

    private final SubscriptionRows rows;
    private final Communities communities;
    private final People people;
    private final SignedLinks links;
    private final Clock clock;

    Subscribers(SubscriptionRows rows, Communities communities, People people, SignedLinks links, Clock clock) {
        this.rows = rows;
        this.communities = communities;
        this.people = people;
        this.links = links;
        this.clock = clock;
    }

    /** All, whatever they narrowed their subscription to. */
    public List<Subscriber> of(CommunityId community, SubscriptionKind kind) {
        return of(community, kind, EnumSet.allOf(FlowTag.class));
    }

    /**
     * Each reader once; those whom the community does not admit any more are left out, and come back if it does.
     *
     * @param treated tags of the topics that a workshop treats, see {@link Flows}
     */
    public List<Subscriber> of(CommunityId community, SubscriptionKind kind, Collection<FlowTag> treated) {
        Visibility visibility = communities.header(community).visibility();
        Set<PersonId> members =
                communities.members(community).stream().map(MemberLine::person).collect(Collectors.toSet());
        List<SubscriptionRow> all = rows.of(community, kind).stream()
                .filter(row -> row.flows().want(treated))
                .toList();
        Set<PersonId> told = new HashSet<>();
        Stream<Subscriber> persons = all.stream()
                .map(SubscriptionRow::person)
                .filter(Objects::nonNull)
                .filter(person -> members.contains(person) || visibility.admits(true))
                .map(person -> new Subscriber(Recipient.of(person), person, members.contains(person)));
        Stream<Subscriber> addresses = all.stream()
                .filter(row -> row.email() != null && visibility.admits(false))
                .map(this::outside);
        return Stream.concat(persons, addresses)
                .filter(one -> one.person() == null || told.add(one.person()))
                .toList();
    }

    private Subscriber outside(SubscriptionRow row) {
        String email = Objects.requireNonNull(row.email());
        @Nullable PersonId account = people.byEmail(email).map(PersonView::id).orElse(null);
        String token =
                links.sign(Endings.PURPOSE, row.id().toString(), clock.instant().plus(VALID));
        String path = "/subscriptions/end/" + token;
        return new Subscriber(
                new Recipient.Outsider(
                        email, Objects.requireNonNull(row.locale()), Objects.requireNonNull(row.zone()), path),
                account,
                false);
    }
}
