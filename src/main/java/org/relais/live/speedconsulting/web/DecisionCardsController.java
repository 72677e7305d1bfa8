package org.relais.live.speedconsulting.web;

import org.relais.community.Communities;
import org.relais.community.CommunityId;
import org.relais.live.speedconsulting.DecisionCards;
import org.relais.people.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The decision cards of a community, found again by their problem (R12.7). */
@Controller
class DecisionCardsController {

    private static final int LONGEST = 120;

    private final Communities communities;
    private final DecisionCards cards;

    DecisionCardsController(Communities communities, DecisionCards cards) {
        this.communities = communities;
        this.cards = cards;
    }

    @GetMapping("/communities/{community}/decision-cards")
    String index(
            @PathVariable("community") CommunityId id,
            @RequestParam(defaultValue = "") String problem,
            CurrentPerson me,
            Model model) {
        String words = problem.substring(0, Math.min(problem.length(), LONGEST));
        model.addAttribute("community", communities.enter(id, me.id()));
        model.addAttribute("words", words);
        model.addAttribute("cards", cards.find(id, words, me.id()));
        return "live/speedconsulting/cards";
    }
}
