package org.relais.poll.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.relais.poll.DatePolls;
import org.relais.poll.PollLinks;
import org.relais.poll.PollLinks.Asked;
import org.relais.poll.PollPage;
import org.relais.poll.PollPages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The poll behind the link of a mail, without signing in: reading it changes nothing, its button does. */
@Controller
@RequestMapping("/dates/{asked}")
class PollLinkController {

    private final PollLinks links;
    private final PollPages pages;
    private final PollAdvice advice;
    private final DatePolls polls;

    PollLinkController(PollLinks links, PollPages pages, PollAdvice advice, DatePolls polls) {
        this.links = links;
        this.pages = pages;
        this.advice = advice;
        this.polls = polls;
    }

    /** The address is a secret: other sites do not learn it. */
    @ModelAttribute
    void keepToOneself(HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
    }

    @GetMapping
    String show(@PathVariable("asked") String token, HttpServletResponse response, Model model) {
        Optional<Asked> asked = links.read(token);
        if (asked.isEmpty()) {
            return gone(response);
        }
        PollPage page = pages.of(asked.get().poll(), asked.get().person());
        model.addAttribute("page", page);
        model.addAttribute("advice", advice.on(page));
        model.addAttribute("here", "/dates/" + token);
        model.addAttribute("byMail", true);
        return "poll/show";
    }

    @PostMapping("/answers")
    String answer(
            @PathVariable("asked") String token,
            @RequestParam Map<String, String> said,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Optional<Asked> asked = links.read(token);
        if (asked.isEmpty()) {
            return gone(response);
        }
        Said.flash(polls.answer(asked.get().poll(), asked.get().person(), said), redirect);
        return "redirect:/dates/" + token;
    }

    private static String gone(HttpServletResponse response) {
        response.setStatus(HttpStatus.GONE.value());
        return "poll/gone";
    }
}
