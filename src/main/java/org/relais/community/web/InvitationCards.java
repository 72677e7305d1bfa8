package org.relais.community.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.community.CommunityId;
import org.relais.community.InvitationLink;
import org.relais.community.Invitations;
import org.relais.community.Standing;
import org.relais.people.PersonId;
import org.relais.platform.Instance;
import org.springframework.stereotype.Component;

/** The two links of the members page: whether there is one, and its address as people can open it. */
@Component
class InvitationCards {

    private final Invitations invitations;
    private final Instance instance;

    InvitationCards(Invitations invitations, Instance instance) {
        this.invitations = invitations;
        this.instance = instance;
    }

    List<InvitationCard> cards(CommunityId community, PersonId steward) {
        List<InvitationLink> links = invitations.links(community, steward);
        return Stream.of(Standing.MEMBER, Standing.MANAGER)
                .map(standing -> card(standing, links))
                .toList();
    }

    private InvitationCard card(Standing standing, List<InvitationLink> links) {
        return links.stream()
                .filter(link -> link.standing() == standing)
                .findFirst()
                .map(link -> new InvitationCard(standing, instance.link(link.path()), link))
                .orElseGet(() -> new InvitationCard(standing, null, null));
    }

    /** @param address null while there is no link of this kind */
    record InvitationCard(
            Standing standing,
            @Nullable String address,
            @Nullable InvitationLink link) {}
}
