package org.relais.poll.web;

import java.util.Map;
import java.util.UUID;
import org.relais.people.CurrentPerson;
import org.relais.platform.Flash;
import org.relais.poll.DatePolls;
import org.relais.poll.PollId;
import org.relais.poll.PollPage;
import org.relais.poll.PollPages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A date poll for members, and its end for those who plan the workshop. */
@Controller
@RequestMapping("/polls/{poll}")
class PollController {

    private final DatePolls polls;
    private final PollPages pages;
    private final PollAdvice advice;

    PollController(DatePolls polls, PollPages pages, PollAdvice advice) {
        this.polls = polls;
        this.pages = pages;
        this.advice = advice;
    }

    @GetMapping
    String show(@PathVariable("poll") PollId id, CurrentPerson me, Model model) {
        PollPage page = pages.of(id, me.id());
        model.addAttribute("community", page.community());
        model.addAttribute("page", page);
        model.addAttribute("advice", advice.on(page));
        model.addAttribute("here", "/polls/" + id);
        model.addAttribute("byMail", false);
        return "poll/show";
    }

    /** @param said an answer for each option, under its identity */
    @PostMapping("/answers")
    String answer(
            @PathVariable("poll") PollId id,
            @RequestParam Map<String, String> said,
            CurrentPerson me,
            RedirectAttributes redirect) {
        Said.flash(polls.answer(id, me.id(), said), redirect);
        return "redirect:/polls/" + id;
    }

    @PostMapping("/choice")
    String pick(
            @PathVariable("poll") PollId id,
            @RequestParam(defaultValue = "") UUID option,
            CurrentPerson me,
            RedirectAttributes redirect) {
        if (polls.pick(id, me.id(), option)) {
            Flash.ok(redirect, "poll.flash.picked");
        } else {
            Flash.info(redirect, "poll.flash.not-picked");
        }
        return "redirect:/polls/" + id;
    }

    @PostMapping("/closing")
    String close(@PathVariable("poll") PollId id, CurrentPerson me, RedirectAttributes redirect) {
        polls.close(id, me.id());
        Flash.ok(redirect, "poll.flash.closed");
        return "redirect:/polls/" + id;
    }
}
