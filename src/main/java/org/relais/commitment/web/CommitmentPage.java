package org.relais.commitment.web;

import org.relais.commitment.CommitmentDetails;
import org.relais.commitment.CommitmentId;
import org.relais.commitment.Commitments;
import org.relais.commitment.ReadableCommitments;
import org.relais.community.Communities;
import org.relais.community.CommunityHeader;
import org.relais.people.Actor;
import org.relais.people.CurrentPerson;
import org.relais.shared.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Opens the page of one commitment, and the forms that belong to it. */
@Component
class CommitmentPage {

    private final ReadableCommitments readable;
    private final Commitments commitments;
    private final Communities communities;

    CommitmentPage(ReadableCommitments readable, Commitments commitments, Communities communities) {
        this.readable = readable;
        this.commitments = commitments;
        this.communities = communities;
    }

    /** For whoever may read it. */
    String show(CommitmentId id, CurrentPerson me, Model model) {
        var details = readable.show(id, me.id());
        open(details, me, model);
        if (details.offeredToMe()) {
            var active = commitments.activeOf(details.line().community(), Actor.of(me.id()));
            model.addAttribute("carried", active.size() < Commitments.CAP ? null : active);
        }
        return "commitment/show";
    }

    /** For its owner only; everybody else gets {@link NotFound}. */
    Opened own(CommitmentId id, CurrentPerson me, Model model) {
        var details = readable.show(id, me.id());
        if (!details.mine()) {
            throw new NotFound(id);
        }
        return new Opened(details, open(details, me, model));
    }

    /** A commitment on its page, and where it belongs. */
    record Opened(CommitmentDetails details, CommunityHeader community) {}

    private CommunityHeader open(CommitmentDetails details, CurrentPerson me, Model model) {
        var community = communities.headerFor(details.line().community(), me.id());
        model.addAttribute("community", community);
        model.addAttribute("details", details);
        model.addAttribute("me", Actor.of(me.id()));
        return community;
    }
}
