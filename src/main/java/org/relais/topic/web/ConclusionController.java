package org.relais.topic.web;

import jakarta.validation.Valid;
import org.relais.people.CurrentPerson;
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

/** Says what came of a topic that was discussed: it is done. */
@Controller
@RequestMapping("/topics/{topic}/conclusion")
class ConclusionController {

    private final TopicLife life;
    private final MovedTopic moved;

    ConclusionController(TopicLife life, MovedTopic moved) {
        this.life = life;
        this.moved = moved;
    }

    @GetMapping
    String form(@PathVariable("topic") TopicId id, CurrentPerson me, Model model) {
        model.addAttribute("form", new ConclusionForm(null));
        return page(id, me, model);
    }

    @PostMapping
    String conclude(
            @PathVariable("topic") TopicId id,
            CurrentPerson me,
            @Valid @ModelAttribute("form") ConclusionForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        if (binding.hasErrors()) {
            return page(id, me, model);
        }
        return MovedTopic.back(id, life.conclude(id, me.id(), form.sentence()), "done", redirect);
    }

    private String page(TopicId id, CurrentPerson me, Model model) {
        return moved.ask(id, me.id(), TopicMove.CONCLUDE, "topic/conclusion", model);
    }
}
