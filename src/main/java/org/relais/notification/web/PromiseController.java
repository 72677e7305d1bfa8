package org.relais.notification.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relais.notification.promise.PromiseAnswers;
import org.relais.notification.promise.PromiseLinks;
import org.relais.notification.promise.PromiseLinks.Question;
import org.relais.notification.promise.PromisePage;
import org.relais.platform.ClientAddress;
import org.relais.platform.Flash;
import org.relais.platform.RateLimits;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The page of a commitment behind the link of a mail, without signing in (L22): reading it changes nothing, so programs
 * that open mails cannot answer.
 */
@Controller
@RequestMapping("/promises/{settlement}")
class PromiseController {

    private static final String LIMIT = "promise-link";

    private final PromiseLinks links;
    private final PromiseAnswers answers;
    private final RateLimits limits;

    PromiseController(PromiseLinks links, PromiseAnswers answers, RateLimits limits) {
        this.links = links;
        this.answers = answers;
        this.limits = limits;
    }

    /** The address is a secret: other sites do not learn it. */
    @ModelAttribute
    void keepToOneself(HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
    }

    @GetMapping
    String show(
            @PathVariable("settlement") String token,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return page(token, read(token, request), response, model);
    }

    @PostMapping
    String create(
            @PathVariable("settlement") String token,
            @Valid @ModelAttribute("form") PromiseForm form,
            BindingResult binding,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        Optional<Question> question = read(token, request);
        if (binding.hasErrors()) {
            return page(token, question, response, model);
        }
        Optional<Boolean> settled = question.flatMap(asked -> answers.settle(asked, form.outcome(), form.note()));
        if (settled.isEmpty()) {
            return gone(question, response, model);
        }
        if (settled.get()) {
            Flash.ok(redirect, form.flash());
        } else {
            Flash.info(redirect, "commitment.flash.settled-before");
        }
        return "redirect:/promises/" + token;
    }

    /** Links that nobody signed are counted, those of mails are not: many read mails behind one address. */
    private Optional<Question> read(String token, HttpServletRequest request) {
        String client = ClientAddress.of(request);
        limits.check(LIMIT, client);
        Optional<Question> question = links.read(token);
        if (question.isEmpty()) {
            limits.count(LIMIT, client);
        }
        return question;
    }

    private String page(String token, Optional<Question> question, HttpServletResponse response, Model model) {
        Optional<PromisePage> page = question.flatMap(answers::show);
        if (page.isEmpty()) {
            return gone(question, response, model);
        }
        model.addAttribute("page", page.get()).addAttribute("promise", token);
        return "notification/promise/show";
    }

    private static String gone(Optional<Question> question, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.GONE.value());
        @Nullable Question asked = question.orElse(null);
        model.addAttribute("expired", asked != null && asked.expired())
                .addAttribute("days", PromiseLinks.DAYS_AFTER)
                .addAttribute("commitment", asked == null ? null : asked.commitment());
        return "notification/promise/gone";
    }
}
