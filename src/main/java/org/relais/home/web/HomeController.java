package org.relais.home.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.relais.commitment.CommitmentLine;
import org.relais.commitment.Commitments;
import org.relais.commitment.ReadableCommitments;
import org.relais.community.Communities;
import org.relais.community.CommunityHeader;
import org.relais.community.CommunityId;
import org.relais.outbox.HeldMails;
import org.relais.people.Actor;
import org.relais.people.CurrentPerson;
import org.relais.people.PersonId;
import org.relais.poll.PollCalls;
import org.relais.role.RolePanels;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** My page: what comes next, and what I promised, over all communities. */
@Controller
class HomeController {

    private final Communities communities;
    private final NextWorkshops next;
    private final Commitments commitments;
    private final ReadableCommitments readable;
    private final RolePanels roles;
    private final HeldMails held;
    private final PollCalls polls;

    HomeController(
            Communities communities,
            NextWorkshops next,
            Commitments commitments,
            ReadableCommitments readable,
            RolePanels roles,
            HeldMails held,
            PollCalls polls) {
        this.communities = communities;
        this.next = next;
        this.commitments = commitments;
        this.readable = readable;
        this.roles = roles;
        this.held = held;
        this.polls = polls;
    }

    @GetMapping("/")
    String show(CurrentPerson me, Model model) {
        model.addAttribute("me", Actor.of(me.id()));
        model.addAttribute("name", me.name());
        model.addAttribute("home", page(me.id()));
        model.addAttribute("held", held.waitingFor(me.id()));
        model.addAttribute("polls", polls.to(me.id()));
        return "home/show";
    }

    private MyPage page(PersonId me) {
        var all = communities.of(me);
        var mine = all.stream().filter(CommunityHeader::member).toList();
        var carried = commitments.activeOf(me);
        return new MyPage(
                all,
                soonest(mine, me).orElse(null),
                carried,
                mine.stream()
                        .flatMap(community -> readable.offeredTo(me, community.id()).stream())
                        .toList(),
                names(carried),
                roles.open(me));
    }

    private Map<CommunityId, String> names(List<CommitmentLine> carried) {
        return carried.stream()
                .map(CommitmentLine::community)
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), id -> communities.header(id).name()));
    }

    private Optional<NextWorkshop> soonest(List<CommunityHeader> mine, PersonId me) {
        return mine.stream()
                .flatMap(community -> next.of(community, me).stream())
                .min(Comparator.comparing(coming -> coming.line().startsAt()));
    }
}
