package org.relais.people.web;

import jakarta.servlet.http.HttpSession;
import org.relais.people.CurrentPerson;
import org.relais.people.Sessions;
import org.relais.platform.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where one is signed in, and how to end that. */
@Controller
@RequestMapping("/account/sessions")
class SessionController {

    private final Sessions sessions;

    SessionController(Sessions sessions) {
        this.sessions = sessions;
    }

    @GetMapping
    String index(CurrentPerson me, HttpSession session, Model model) {
        model.addAttribute("sessions", sessions.of(me.id(), session.getId()));
        return "people/account/sessions";
    }

    @PostMapping("/{session}/end")
    String end(CurrentPerson me, @PathVariable String session, RedirectAttributes next) {
        sessions.end(me.id(), session);
        Flash.ok(next, "people.sessions.ended");
        return "redirect:/account/sessions";
    }

    /** Also of this browser. */
    @PostMapping("/end")
    String endAll(CurrentPerson me, HttpSession session, RedirectAttributes next) {
        sessions.endAll(me.id());
        session.invalidate();
        Flash.ok(next, "people.sessions.all-ended");
        return "redirect:/sign-in";
    }
}
