package org.relais.subscription;

import java.util.Optional;
import java.util.UUID;
import org.relais.community.Communities;
import org.relais.platform.SignedLinks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends the subscription of an address with the link of its mails, without signing in (R4.7). */
@Service
@Transactional
public class Endings {

    static final String PURPOSE = "subscription.end";

    private final SubscriptionRows rows;
    private final Communities communities;
    private final SignedLinks links;

    Endings(SubscriptionRows rows, Communities communities, SignedLinks links) {
        this.rows = rows;
        this.communities = communities;
        this.links = links;
    }

    /** What a link ends; empty when it is altered, too old, or ended it already. */
    @Transactional(readOnly = true)
    public Optional<Ending> read(String token) {
        return row(token)
                .map(row -> new Ending(communities.header(row.community()).name(), row.kind()));
    }

    /** Once it is over, asking again changes nothing. */
    public void end(String token) {
        row(token).ifPresent(row -> rows.remove(row.id()));
    }

    private Optional<SubscriptionRow> row(String token) {
        return links.read(PURPOSE, token)
                .filter(signed -> !signed.expired())
                .flatMap(signed -> rows.find(UUID.fromString(signed.subject())));
    }
}
