package org.relais.topic.web;

import jakarta.validation.Valid;
import org.relais.people.CurrentPerson;
import org.relais.platform.Flash;
import org.relais.topic.TeamAnswers;
import org.relais.topic.TopicId;
import org.relais.topic.TopicPage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A steward answers the team that dropped an expectation. */
@Controller
@RequestMapping("/topics/{topic}/team-answer")
class TeamAnswerController {

    private final TeamAnswers answers;

    TeamAnswerController(TeamAnswers answers) {
        this.answers = answers;
    }

    @GetMapping
    String form(@PathVariable("topic") TopicId id, CurrentPerson me, Model model) {
        enter(id, me, model);
        model.addAttribute("form", TeamAnswerForm.empty());
        return "topic/answer";
    }

    @PostMapping
    String create(
            @PathVariable("topic") TopicId id,
            CurrentPerson me,
            @Valid @ModelAttribute("form") TeamAnswerForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        enter(id, me, model);
        if (binding.hasErrors()) {
            return "topic/answer";
        }
        answers.answer(id, me.id(), form.text());
        Flash.ok(redirect, "topic.flash.team-answered");
        return "redirect:/topics/" + id;
    }

    private void enter(TopicId id, CurrentPerson me, Model model) {
        TopicPage page = answers.enter(id, me.id());
        model.addAttribute("community", page.community());
        model.addAttribute("topic", page);
    }
}
