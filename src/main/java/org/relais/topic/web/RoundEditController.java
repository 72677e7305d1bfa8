package org.relais.topic.web;

import jakarta.servlet.http.HttpServletResponse;
import org.relais.people.CurrentPerson;
import org.relais.platform.Flash;
import org.relais.platform.LateEdit;
import org.relais.shared.NotFound;
import org.relais.topic.RoundChange;
import org.relais.topic.RoundId;
import org.relais.topic.RoundKeeping;
import org.relais.topic.RoundPage;
import org.relais.topic.Rounds;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changes a round; what people were promised when they voted holds (R2.3). */
@Controller
@RequestMapping("/rounds/{round}")
class RoundEditController {

    private final Rounds rounds;
    private final RoundKeeping keeping;
    private final RoundReader reader;
    private final RoundLists lists;

    RoundEditController(Rounds rounds, RoundKeeping keeping, RoundReader reader, RoundLists lists) {
        this.rounds = rounds;
        this.keeping = keeping;
        this.reader = reader;
        this.lists = lists;
    }

    @GetMapping("/edit")
    String form(@PathVariable("round") RoundId id, CurrentPerson me, Model model) {
        RoundPage page = enter(id, me);
        model.addAttribute("form", RoundForm.of(page));
        return page(page, model);
    }

    @PostMapping
    String change(
            @PathVariable("round") RoundId id,
            CurrentPerson me,
            @ModelAttribute("form") RoundForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        RoundPage page = enter(id, me);
        var plan = reader.read(form, page.community().zone(), binding);
        if (plan.isEmpty()) {
            return page(page, model);
        }
        RoundChange change = keeping.change(id, me.id(), form.seenVersion(), plan.get());
        switch (change) {
            case SAVED -> Flash.ok(redirect, "topic.round.flash.saved");
            case STALE -> LateEdit.show(model, response, RoundForm.of(page).asText(), page.version());
            case OVER -> Flash.info(redirect, "topic.round.flash.over");
            case SHOWS_EARLIER -> binding.rejectValue("visibility", "topic.round.visibility.promised");
            case NAMES_VOTERS -> binding.rejectValue("named", "topic.round.named.promised");
        }
        return change == RoundChange.STALE || binding.hasErrors() ? page(page, model) : "redirect:/rounds/" + id;
    }

    private RoundPage enter(RoundId id, CurrentPerson me) {
        RoundPage page = rounds.enter(id, me.id());
        if (!page.caretaker()) {
            throw new NotFound(id);
        }
        return page;
    }

    private String page(RoundPage page, Model model) {
        model.addAttribute("round", page);
        return lists.page("topic/round/edit", page.community(), model);
    }
}
