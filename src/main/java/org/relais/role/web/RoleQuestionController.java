package org.relais.role.web;

import org.relais.people.CurrentPerson;
import org.relais.role.RoleQuestions;
import org.relais.workshop.WorkshopId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** "Would you take …?": yes, not this time, ask me after all; one click each (R5.2). */
@Controller
@RequestMapping("/workshops/{workshop}/roles/question")
class RoleQuestionController {

    private final RoleQuestions questions;

    RoleQuestionController(RoleQuestions questions) {
        this.questions = questions;
    }

    /** A planner has those asked who come. */
    @PostMapping
    String ask(@PathVariable("workshop") WorkshopId id, CurrentPerson me, RedirectAttributes flash) {
        questions.ask(id, me.id());
        return RoleReplies.done(id, "role.flash.asked", flash);
    }

    @PostMapping("/acceptance")
    String accept(@PathVariable("workshop") WorkshopId id, CurrentPerson me, RedirectAttributes flash) {
        return RoleReplies.to(id, questions.accept(id, me.id()), "role.flash.accepted", flash);
    }

    @PostMapping("/pass")
    String pass(@PathVariable("workshop") WorkshopId id, CurrentPerson me, RedirectAttributes flash) {
        questions.pass(id, me.id());
        return RoleReplies.done(id, "role.flash.passed", flash);
    }

    @PostMapping("/return")
    String comeBack(@PathVariable("workshop") WorkshopId id, CurrentPerson me, RedirectAttributes flash) {
        questions.comeBack(id, me.id());
        return RoleReplies.done(id, "role.flash.back", flash);
    }
}
