package org.relais.topic.web;

import java.time.Clock;
import org.relais.community.Communities;
import org.relais.community.CommunityHeader;
import org.relais.community.CommunityId;
import org.relais.people.CurrentPerson;
import org.relais.platform.Flash;
import org.relais.topic.Caretakers;
import org.relais.topic.RoundKeeping;
import org.relais.topic.Rounds;
import org.relais.topic.Votes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The rounds of a community, and a new one. */
@Controller
@RequestMapping("/communities/{community}/rounds")
class RoundsController {

    private final Communities communities;
    private final Caretakers caretakers;
    private final Rounds rounds;
    private final RoundKeeping keeping;
    private final RoundReader reader;
    private final RoundLists lists;
    private final Votes votes;
    private final Clock clock;

    RoundsController(
            Communities communities,
            Caretakers caretakers,
            Rounds rounds,
            RoundKeeping keeping,
            RoundReader reader,
            RoundLists lists,
            Votes votes,
            Clock clock) {
        this.communities = communities;
        this.caretakers = caretakers;
        this.rounds = rounds;
        this.keeping = keeping;
        this.reader = reader;
        this.lists = lists;
        this.votes = votes;
        this.clock = clock;
    }

    @GetMapping
    String index(@PathVariable("community") CommunityId id, CurrentPerson me, Model model) {
        CommunityHeader community = communities.enter(id, me.id());
        model.addAttribute("community", community);
        model.addAttribute("rounds", rounds.of(id, me.id()));
        model.addAttribute("caretaker", caretakers.include(community, me.id()));
        return "topic/round/index";
    }

    @GetMapping("/new")
    String form(@PathVariable("community") CommunityId id, CurrentPerson me, Model model) {
        CommunityHeader community = caretakers.enter(id, me.id());
        int budget = votes.suggestedBudget(id);
        model.addAttribute("form", RoundForm.proposed(clock.instant().atZone(community.zone()), budget));
        return lists.page("topic/round/new", community, model);
    }

    @PostMapping
    String create(
            @PathVariable("community") CommunityId id,
            CurrentPerson me,
            @ModelAttribute("form") RoundForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        CommunityHeader community = caretakers.enter(id, me.id());
        var plan = reader.read(form, community.zone(), binding);
        if (plan.isEmpty()) {
            return lists.page("topic/round/new", community, model);
        }
        keeping.plan(form.id(), id, me.id(), plan.get());
        Flash.ok(redirect, "topic.round.flash.planned");
        return "redirect:/rounds/" + form.id();
    }
}
