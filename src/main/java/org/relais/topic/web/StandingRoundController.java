package org.relais.topic.web;

import org.relais.community.CommunityId;
import org.relais.people.CurrentPerson;
import org.relais.platform.Flash;
import org.relais.topic.Caretakers;
import org.relais.topic.RoundKeeping;
import org.relais.topic.Rounds;
import org.relais.topic.Votes;
import org.relais.topic.VotingRules;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How many points members have for the backlog. */
@Controller
@RequestMapping("/communities/{community}/points")
class StandingRoundController {

    private final Caretakers caretakers;
    private final Rounds rounds;
    private final RoundKeeping keeping;
    private final Votes votes;

    StandingRoundController(Caretakers caretakers, Rounds rounds, RoundKeeping keeping, Votes votes) {
        this.caretakers = caretakers;
        this.rounds = rounds;
        this.keeping = keeping;
        this.votes = votes;
    }

    @GetMapping
    String form(@PathVariable("community") CommunityId id, CurrentPerson me, Model model) {
        model.addAttribute("form", StandingRoundForm.of(rounds.standing(id, me.id())));
        return page(id, me, model);
    }

    @PostMapping
    String change(
            @PathVariable("community") CommunityId id,
            CurrentPerson me,
            @ModelAttribute("form") StandingRoundForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        Integer budget = RoundReader.budget(form.budget(), binding);
        int most = RoundReader.number("maxPerTopic", form.maxPerTopic(), 1, VotingRules.MOST_PER_TOPIC, binding);
        int own = RoundReader.number("ownCap", form.ownCap(), 0, VotingRules.MOST_PER_TOPIC, binding);
        if (binding.hasErrors()) {
            return page(id, me, model);
        }
        keeping.changeStanding(id, me.id(), budget, most, own);
        Flash.ok(redirect, "topic.points.saved");
        return "redirect:/communities/" + id + "/topics";
    }

    private String page(CommunityId id, CurrentPerson me, Model model) {
        model.addAttribute("community", caretakers.enter(id, me.id()));
        model.addAttribute("suggested", votes.suggestedBudget(id));
        return "topic/round/points";
    }
}
