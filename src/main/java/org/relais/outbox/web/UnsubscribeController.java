package org.relais.outbox.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relais.outbox.MailPlans;
import org.relais.outbox.MailPlans.Unsubscribed;
import org.relais.platform.OneClickPaths;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page behind the link of a mail: only its button mutes, or the mail program that posts by itself (RFC 8058). */
@Controller
@RequestMapping("/unsubscribe/{unsubscribe}")
class UnsubscribeController {

    private final MailPlans plans;

    UnsubscribeController(MailPlans plans) {
        this.plans = plans;
    }

    @GetMapping
    String show(@PathVariable("unsubscribe") String token, HttpServletResponse response, Model model) {
        response.setHeader("Referrer-Policy", "no-referrer");
        model.addAttribute("token", token);
        return page(plans.read(token), model);
    }

    @PostMapping
    String create(
            @PathVariable("unsubscribe") String token,
            @RequestParam(name = OneClickPaths.PARAMETER, required = false) @Nullable String oneClick,
            Model model) {
        Optional<Unsubscribed> left = plans.unsubscribe(token);
        boolean programWaitsForAnAnswer = OneClickPaths.ONE_CLICK.equals(oneClick);
        model.addAttribute("token", token);
        return programWaitsForAnAnswer ? page(left, model) : "redirect:/unsubscribe/" + token;
    }

    private static String page(Optional<Unsubscribed> link, Model model) {
        if (link.isEmpty()) {
            return "outbox/unsubscribe/unknown";
        }
        model.addAttribute("link", link.get());
        return "outbox/unsubscribe/show";
    }
}
