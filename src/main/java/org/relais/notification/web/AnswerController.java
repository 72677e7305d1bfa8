package org.relais.notification.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.relais.notification.answer.AnswerPage;
import org.relais.notification.answer.AnswerPage.Standing;
import org.relais.notification.answer.Answers;
import org.relais.platform.Flash;
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

/** The page behind a link of a mail, without signing in: reading it changes nothing, its buttons do (R3.8). */
@Controller
@RequestMapping("/answers/{answer}")
class AnswerController {

    private final Answers answers;

    AnswerController(Answers answers) {
        this.answers = answers;
    }

    /** The address is a secret: other sites do not learn it. */
    @ModelAttribute
    void keepToOneself(HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
    }

    /** @param wish {@code no} when the link said so: that button comes first then */
    @GetMapping
    String show(
            @PathVariable("answer") String token,
            @RequestParam(name = "wish", defaultValue = "yes") String wish,
            HttpServletResponse response,
            Model model) {
        Optional<AnswerPage> page = answers.show(token);
        if (page.isEmpty()) {
            return unknown(response);
        }
        model.addAttribute("page", page.get());
        model.addAttribute("answer", token);
        model.addAttribute("leaving", wish.equals("no"));
        return "notification/answer/show";
    }

    @PostMapping("/acceptance")
    String come(@PathVariable("answer") String token, HttpServletResponse response, RedirectAttributes redirect) {
        return answered(token, answers.come(token), "come", response, redirect);
    }

    @PostMapping("/withdrawal")
    String leave(@PathVariable("answer") String token, HttpServletResponse response, RedirectAttributes redirect) {
        return answered(token, answers.leave(token), "leave", response, redirect);
    }

    private static String answered(
            String token,
            Optional<Standing> standing,
            String act,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (standing.isEmpty()) {
            return unknown(response);
        }
        Flash.ok(redirect, "notification.answer.said." + act + "." + standing.get());
        return "redirect:/answers/" + token;
    }

    private static String unknown(HttpServletResponse response) {
        response.setStatus(HttpStatus.GONE.value());
        return "notification/answer/gone";
    }
}
