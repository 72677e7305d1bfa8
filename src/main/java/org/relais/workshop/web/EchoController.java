package org.relais.workshop.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import org.relais.people.CurrentPerson;
import org.relais.platform.Flash;
import org.relais.platform.LateEdit;
import org.relais.shared.Versions;
import org.relais.workshop.Designs;
import org.relais.workshop.Echoes;
import org.relais.workshop.WorkshopDesign;
import org.relais.workshop.WorkshopId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whoever plans a workshop says what the answers of people changed (S255). */
@Controller
@RequestMapping("/workshops/{workshop}/echo")
class EchoController {

    private final Designs designs;
    private final Echoes echoes;

    EchoController(Designs designs, Echoes echoes) {
        this.designs = designs;
        this.echoes = echoes;
    }

    @GetMapping
    String edit(@PathVariable("workshop") WorkshopId id, CurrentPerson me, Model model) {
        model.addAttribute("form", EchoForm.of(echoes.proposed(id, me.id()), echoes.of(id)));
        return page(id, me, model);
    }

    @PostMapping
    String update(
            @PathVariable("workshop") WorkshopId id,
            CurrentPerson me,
            @Valid @ModelAttribute("form") EchoForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        String page = page(id, me, model);
        if (binding.hasErrors()) {
            return page;
        }
        if (!echoes.say(id, me.id(), form.seenVersion(), form.lines())) {
            List<String> said = echoes.of(id);
            LateEdit.show(model, response, String.join("\n", said), Versions.of(said));
            return page;
        }
        Flash.ok(redirect, "workshop.flash.echo");
        return "redirect:/workshops/" + id;
    }

    private String page(WorkshopId id, CurrentPerson me, Model model) {
        WorkshopDesign design = designs.open(id, me.id());
        model.addAttribute("design", design);
        model.addAttribute("community", design.community());
        model.addAttribute("said", !echoes.of(id).isEmpty());
        return "workshop/echo/edit";
    }
}
