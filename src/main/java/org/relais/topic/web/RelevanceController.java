package org.relais.topic.web;

import org.jspecify.annotations.Nullable;
import org.relais.platform.Flash;
import org.relais.shared.NotFound;
import org.relais.topic.Relevance;
import org.relais.topic.Relevance.Question;
import org.relais.topic.TopicLife;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Still relevant? Answered from the mail, without signing in: the link opens a page, the answer is a POST (R1.6). */
@Controller
@RequestMapping("/still-relevant/{relevance}")
class RelevanceController {

    private final Relevance relevance;
    private final TopicLife life;

    RelevanceController(Relevance relevance, TopicLife life) {
        this.relevance = relevance;
        this.life = life;
    }

    @GetMapping
    String ask(@PathVariable("relevance") String token, Model model) {
        model.addAttribute("question", question(token));
        model.addAttribute("token", token);
        return "topic/relevance";
    }

    @PostMapping
    String answer(
            @PathVariable("relevance") String token,
            @RequestParam @Nullable String answer,
            RedirectAttributes redirect) {
        Question question = question(token);
        if (question.open() && "yes".equals(answer)) {
            relevance.confirm(question.topic(), question.author());
            Flash.ok(redirect, "topic.moved.confirmed");
        } else if (question.open() && "park".equals(answer)) {
            life.park(question.topic(), question.author());
            Flash.ok(redirect, "topic.moved.parked");
        }
        return "redirect:/still-relevant/" + token;
    }

    private Question question(String token) {
        return relevance.read(token).orElseThrow(() -> new NotFound("link"));
    }
}
