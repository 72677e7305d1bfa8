package org.relais.topic.web;

import jakarta.validation.Valid;
import org.relais.people.CurrentPerson;
import org.relais.platform.Choices;
import org.relais.topic.Retirement;
import org.relais.topic.TopicId;
import org.relais.topic.TopicLife;
import org.relais.topic.TopicMove;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a topic out of the backlog, with a reason (R1.5). */
@Controller
@RequestMapping("/topics/{topic}/retirement")
class RetirementController {

    private final TopicLife life;
    private final MovedTopic moved;
    private final Choices choices;

    RetirementController(TopicLife life, MovedTopic moved, Choices choices) {
        this.life = life;
        this.moved = moved;
        this.choices = choices;
    }

    @GetMapping
    String form(@PathVariable("topic") TopicId id, CurrentPerson me, Model model) {
        model.addAttribute("form", RetirementForm.empty());
        return page(id, me, model);
    }

    @PostMapping
    String retire(
            @PathVariable("topic") TopicId id,
            CurrentPerson me,
            @Valid @ModelAttribute("form") RetirementForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        if (binding.hasErrors()) {
            return page(id, me, model);
        }
        return MovedTopic.back(id, life.retire(id, me.id(), form.reason(), form.sentence()), "retired", redirect);
    }

    private String page(TopicId id, CurrentPerson me, Model model) {
        model.addAttribute("reasons", choices.of("topic.retirement.why", Retirement.values()));
        return moved.ask(id, me.id(), TopicMove.RETIRE, "topic/retirement", model);
    }
}
