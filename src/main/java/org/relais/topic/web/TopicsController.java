package org.relais.topic.web;

import org.relais.community.Communities;
import org.relais.community.CommunityHeader;
import org.relais.community.CommunityId;
import org.relais.people.CurrentPerson;
import org.relais.topic.Proposals;
import org.relais.topic.Purse;
import org.relais.topic.ReportedComments;
import org.relais.topic.Rounds;
import org.relais.topic.Shelf;
import org.relais.topic.TopicOrder;
import org.relais.topic.TopicQuery;
import org.relais.topic.Votes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The backlog of a community. */
@Controller
@RequestMapping("/communities/{community}/topics")
class TopicsController {

    private final Communities communities;
    private final Proposals proposals;
    private final Votes votes;
    private final Rounds rounds;
    private final ReportedComments reported;

    TopicsController(
            Communities communities, Proposals proposals, Votes votes, Rounds rounds, ReportedComments reported) {
        this.communities = communities;
        this.proposals = proposals;
        this.votes = votes;
        this.rounds = rounds;
        this.reported = reported;
    }

    @GetMapping
    String index(@PathVariable("community") CommunityId id, TopicListForm asked, CurrentPerson me, Model model) {
        CommunityHeader community = communities.enter(id, me.id());
        model.addAttribute("community", community);
        model.addAttribute("reports", reported.count(community));
        TopicQuery query = asked.query();
        Purse purse = votes.purse(id, me.id());
        model.addAttribute("shelves", Shelf.values());
        model.addAttribute("orders", TopicOrder.values());
        model.addAttribute("purse", purse);
        model.addAttribute("rounds", rounds.open(id, me.id()));
        model.addAttribute("list", BacklogPage.of(id, query, proposals.page(id, query, me.id()), purse));
        return "topic/index";
    }
}
