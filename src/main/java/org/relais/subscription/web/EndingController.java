package org.relais.subscription.web;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.relais.platform.OneClickPaths;
import org.relais.subscription.Endings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page behind the last link of a mail: only its button ends it, or the mail program that posts by itself (RFC 8058). */
@Controller
@RequestMapping("/subscriptions/end/{ending}")
class EndingController {

    private final Endings endings;

    EndingController(Endings endings) {
        this.endings = endings;
    }

    @GetMapping
    String show(@PathVariable("ending") String token, Model model, HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        model.addAttribute("token", token);
        endings.read(token).ifPresent(ending -> model.addAttribute("ending", ending));
        return "subscription/end";
    }

    @PostMapping
    String end(
            @PathVariable("ending") String token,
            @RequestParam(name = OneClickPaths.PARAMETER, required = false) @Nullable String oneClick,
            Model model,
            HttpServletResponse response) {
        endings.end(token);
        boolean programWaitsForAnAnswer = OneClickPaths.ONE_CLICK.equals(oneClick);
        return programWaitsForAnAnswer ? show(token, model, response) : "redirect:/subscriptions/end/" + token;
    }
}
