package org.relais.subscription;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.relais.community.Communities;
import org.relais.community.CommunityHeader;
import org.relais.community.CommunityId;
import org.relais.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Subscriptions of people with an account: members, and readers whom the community admits. */
@Service
@Transactional
public class Subscriptions {

    private final SubscriptionRows rows;
    private final Communities communities;
    private final Clock clock;

    Subscriptions(SubscriptionRows rows, Communities communities, Clock clock) {
        this.rows = rows;
        this.communities = communities;
        this.clock = clock;
    }

    /** The community for somebody who may subscribe to it. */
    @Transactional(readOnly = true)
    public CommunityHeader enter(CommunityId community, PersonId reader) {
        return communities.isMember(community, reader)
                ? communities.enter(community, reader)
                : communities.enterFromOutside(community, reader);
    }

    @Transactional(readOnly = true)
    public Set<SubscriptionKind> of(CommunityId community, PersonId reader) {
        return flows(community, reader).keySet();
    }

    /** The reader's subscriptions, each with what it is narrowed to. */
    @Transactional(readOnly = true)
    public Map<SubscriptionKind, Flows> flows(CommunityId community, PersonId reader) {
        Map<SubscriptionKind, Flows> mine = new EnumMap<>(SubscriptionKind.class);
        rows.of(community, reader).forEach(row -> mine.put(row.kind(), row.flows()));
        return mine;
    }

    /** From now on, only workshops that treat such topics; all again when it is empty. */
    public void narrow(CommunityId community, PersonId reader, SubscriptionKind kind, Flows flows) {
        enter(community, reader);
        rows.narrow(community, kind, reader, flows);
    }

    /** Begins or ends a subscription; asked again, nothing changes. */
    public void choose(CommunityId community, PersonId reader, SubscriptionKind kind, boolean wanted) {
        enter(community, reader);
        if (wanted) {
            rows.add(community, kind, reader, clock.instant());
        } else {
            rows.remove(community, kind, reader);
        }
    }

    /** How many read along, for the stewards: no names, and nothing about who opened what (P15). */
    @Transactional(readOnly = true)
    public Map<SubscriptionKind, Integer> counts(CommunityId community, PersonId steward) {
        communities.enterAsSteward(community, steward);
        return rows.counts(community);
    }
}
