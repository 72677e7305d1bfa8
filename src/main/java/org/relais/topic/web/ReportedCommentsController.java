package org.relais.topic.web;

import org.relais.community.Communities;
import org.relais.community.CommunityId;
import org.relais.people.CurrentPerson;
import org.relais.topic.ReportedComments;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The comments that members asked the stewards to read (R1.8, P17). */
@Controller
class ReportedCommentsController {

    private final ReportedComments reported;
    private final Communities communities;

    ReportedCommentsController(ReportedComments reported, Communities communities) {
        this.reported = reported;
        this.communities = communities;
    }

    @GetMapping("/communities/{community}/topics/reports")
    String index(@PathVariable("community") CommunityId id, CurrentPerson me, Model model) {
        model.addAttribute("community", communities.enterAsSteward(id, me.id()));
        model.addAttribute("reported", reported.of(id, me.id()));
        return "topic/comment/reports";
    }
}
