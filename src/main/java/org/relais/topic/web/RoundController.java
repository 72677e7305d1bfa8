package org.relais.topic.web;

import org.relais.people.CurrentPerson;
import org.relais.platform.Flash;
import org.relais.topic.RoundId;
import org.relais.topic.RoundKeeping;
import org.relais.topic.RoundPage;
import org.relais.topic.Rounds;
import org.relais.topic.TopicSlice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One round: the ballot while it is open, the result afterwards. */
@Controller
@RequestMapping("/rounds/{round}")
class RoundController {

    private final Rounds rounds;
    private final RoundKeeping keeping;

    RoundController(Rounds rounds, RoundKeeping keeping) {
        this.rounds = rounds;
        this.keeping = keeping;
    }

    @GetMapping
    String show(@PathVariable("round") RoundId id, BallotForm asked, CurrentPerson me, Model model) {
        RoundPage page = rounds.enter(id, me.id());
        model.addAttribute("community", page.community());
        model.addAttribute("round", page);
        model.addAttribute("purse", page.purse());
        if (page.over()) {
            model.addAttribute("result", rounds.result(id, me.id()));
        } else {
            TopicSlice slice = rounds.ballot(page, asked.query(), me.id());
            model.addAttribute("ballot", BallotPage.of(page, asked.query(), slice));
        }
        return "topic/round/show";
    }

    @PostMapping("/opening")
    String open(@PathVariable("round") RoundId id, CurrentPerson me, RedirectAttributes redirect) {
        return back(id, keeping.open(id, me.id()), "opened", redirect);
    }

    @PostMapping("/closing")
    String close(@PathVariable("round") RoundId id, CurrentPerson me, RedirectAttributes redirect) {
        return back(id, keeping.close(id, me.id()), "closed", redirect);
    }

    @PostMapping("/publication")
    String publish(@PathVariable("round") RoundId id, CurrentPerson me, RedirectAttributes redirect) {
        return back(id, keeping.publish(id, me.id()), "published", redirect);
    }

    private static String back(RoundId id, boolean moved, String act, RedirectAttributes redirect) {
        if (moved) {
            Flash.ok(redirect, "topic.round.flash." + act);
        } else {
            Flash.info(redirect, "topic.round.flash.meanwhile");
        }
        return "redirect:/rounds/" + id;
    }
}
