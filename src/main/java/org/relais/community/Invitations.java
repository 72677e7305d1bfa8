package org.relais.community;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.relais.people.People;
import org.relais.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links that let people into a community: one for members, one for managers. */
@Service
@Transactional
public class Invitations {

    private static final int TOKEN_BYTES = 24;

    private final SecureRandom random = new SecureRandom();
    private final InvitationRepository invitations;
    private final Communities communities;
    private final CommunityRepository profiles;
    private final Memberships memberships;
    private final People people;
    private final Clock clock;

    Invitations(
            InvitationRepository invitations,
            Communities communities,
            CommunityRepository profiles,
            Memberships memberships,
            People people,
            Clock clock) {
        this.invitations = invitations;
        this.communities = communities;
        this.profiles = profiles;
        this.memberships = memberships;
        this.people = people;
        this.clock = clock;
    }

    /** The links that stewards may hand out today. */
    @Transactional(readOnly = true)
    public List<InvitationLink> links(CommunityId community, PersonId steward) {
        communities.enterAsSteward(community, steward);
        return invitations.current(community).stream()
                .filter(invitation -> invitation.opensAt(clock.instant()))
                .map(it -> new InvitationLink(it.standing(), it.token(), it.expiresAt()))
                .toList();
    }

    /** The link of this kind; a new one when there is none. Asked twice, it is the same. */
    public InvitationLink make(CommunityId community, PersonId steward, Standing standing) {
        communities.enterAsSteward(community, steward);
        profiles.lock(community);
        return links(community, steward).stream()
                .filter(link -> link.standing() == standing)
                .findFirst()
                .orElseGet(() -> renew(community, steward, standing));
    }

    /** A new link; the one before it no longer opens. */
    public InvitationLink renew(CommunityId community, PersonId steward, Standing standing) {
        revoke(community, steward, standing);
        invitations.flush();
        var made = invitations.save(new Invitation(community, standing, token(), steward, clock.instant()));
        return new InvitationLink(standing, made.token(), made.expiresAt());
    }

    /** The link no longer opens; who came through it stays. */
    public void revoke(CommunityId community, PersonId steward, Standing standing) {
        communities.enterAsSteward(community, steward);
        profiles.lock(community);
        invitations.current(community).stream()
                .filter(invitation -> invitation.standing() == standing)
                .forEach(invitation -> invitation.revoke(clock.instant()));
    }

    /** What somebody with the link may know before deciding; empty for an unknown, old or revoked link. */
    @Transactional(readOnly = true)
    public Optional<InvitationPage> open(String token) {
        return current(token)
                .flatMap(invitation ->
                        profiles.findById(invitation.community()).map(community -> page(invitation, community)));
    }

    /** Joins through the link; empty when the link does not open any more. */
    public Optional<Joining> accept(String token, PersonId person) {
        return current(token).map(it -> memberships.join(it.community(), person, it.standing()));
    }

    private Optional<Invitation> current(String token) {
        return invitations.findByToken(token).filter(invitation -> invitation.opensAt(clock.instant()));
    }

    private InvitationPage page(Invitation invitation, Community community) {
        return new InvitationPage(
                invitation.token(),
                community.id(),
                community.profile(),
                invitation.standing(),
                people.find(invitation.madeBy()).name(),
                invitation.expiresAt());
    }

    private String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
