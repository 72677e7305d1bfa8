package org.relais.subscription;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.relais.community.Communities;
import org.relais.community.CommunityHeader;
import org.relais.outbox.MailSubject;
import org.relais.outbox.Message;
import org.relais.outbox.Outbox;
import org.relais.outbox.Recipient;
import org.relais.outbox.Urgency;
import org.relais.platform.RateLimits;
import org.relais.platform.SignedLinks;
import org.relais.shared.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Subscriptions without an account: whoever reads the mail of the address confirms them (double opt-in). Asking answers
 * the same for addresses that are known and unknown, and without the confirmation nothing comes of it.
 */
@Service
@Transactional
public class Requests {

    static final Duration VALID = Duration.ofDays(2);

    private static final String PURPOSE = "subscription.confirm";

    private final RequestRows requests;
    private final SubscriptionRows subscriptions;
    private final Communities communities;
    private final Outbox outbox;
    private final SignedLinks links;
    private final RateLimits limits;
    private final Clock clock;

    Requests(
            RequestRows requests,
            SubscriptionRows subscriptions,
            Communities communities,
            Outbox outbox,
            SignedLinks links,
            RateLimits limits,
            Clock clock) {
        this.requests = requests;
        this.subscriptions = subscriptions;
        this.communities = communities;
        this.outbox = outbox;
        this.links = links;
        this.limits = limits;
        this.clock = clock;
    }

    /** Mails a link to the address; an address that was asked for too often is left in peace, without a word. */
    public void ask(SubscriptionRequest request) {
        CommunityHeader community = communities.enterFromOutside(request.community(), null);
        if (!limits.allow("subscribe-mail", request.email())) {
            return;
        }
        UUID id = Ids.next();
        Instant expiresAt = clock.instant().plus(VALID);
        requests.add(id, request, expiresAt);
        outbox.post(message(id, request, community, expiresAt));
    }

    /** What a link would confirm. */
    @Transactional(readOnly = true)
    public Optional<Confirmation> read(String token) {
        return id(token)
                .flatMap(id -> requests.find(id)
                        .map(stored -> Confirmation.of(
                                stored.request(),
                                communities.header(stored.request().community()).name(),
                                stored.confirmed())));
    }

    /** Subscribes the address, once; empty for a link that is altered, too old, or swept. */
    public Optional<Confirmation> confirm(String token) {
        Optional<Confirmation> page = read(token);
        id(token)
                .filter(id -> requests.confirm(id, clock.instant()))
                .flatMap(requests::find)
                .map(RequestRows.Stored::request)
                .ifPresent(
                        request -> request.kinds().forEach(kind -> subscriptions.add(request, kind, clock.instant())));
        return page;
    }

    /** Forgets addresses that nobody confirmed in time, and what is left of those that were. */
    void sweep() {
        requests.sweep(clock.instant());
    }

    private Optional<UUID> id(String token) {
        return links.read(PURPOSE, token)
                .filter(signed -> !signed.expired())
                .map(signed -> UUID.fromString(signed.subject()));
    }

    private Message message(UUID id, SubscriptionRequest request, CommunityHeader community, Instant expiresAt) {
        return new Message(
                "subscription.confirmation",
                id,
                "",
                new Recipient.Outsider(request.email(), request.locale(), request.zone(), ""),
                MailSubject.ACCOUNT,
                Urgency.URGENT,
                "subscription.mail.confirm.title",
                List.of(community.name()),
                "subscription/confirmation",
                Map.of(
                        "community",
                        community.name(),
                        "kinds",
                        request.kinds(),
                        "flows",
                        request.flows(),
                        "until",
                        expiresAt),
                "/subscriptions/confirmation/" + links.sign(PURPOSE, id.toString(), expiresAt),
                null,
                null);
    }
}
