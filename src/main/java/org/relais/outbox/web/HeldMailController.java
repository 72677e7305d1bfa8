package org.relais.outbox.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.relais.outbox.HeldMails;
import org.relais.outbox.HeldMails.Held;
import org.relais.outbox.MailId;
import org.relais.people.CurrentPerson;
import org.relais.platform.Flash;
import org.relais.platform.LateEdit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Messages that wait for me: to read and to change (R4.3). */
@Controller
@RequestMapping("/mails/held")
class HeldMailController {

    private final HeldMails held;

    HeldMailController(HeldMails held) {
        this.held = held;
    }

    @GetMapping
    String index(CurrentPerson me, Model model) {
        model.addAttribute("mails", held.of(me));
        return "outbox/held/index";
    }

    @GetMapping("/{mail}")
    String edit(CurrentPerson me, @PathVariable("mail") MailId id, Model model) {
        Held mail = held.find(me, id);
        model.addAttribute("form", HeldMailForm.of(mail));
        return page(mail, model);
    }

    @PostMapping("/{mail}")
    String update(
            CurrentPerson me,
            @PathVariable("mail") MailId id,
            @Valid @ModelAttribute("form") HeldMailForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Held mail = held.find(me, id);
        if (binding.hasErrors()) {
            return page(mail, model);
        }
        if (!held.edit(me, id, form.seenVersion(), form.cleanTitle(), form.cleanBody())) {
            LateEdit.show(model, response, mail.line().title() + "\n\n" + mail.body(), mail.version());
            return page(mail, model);
        }
        Flash.ok(next, "outbox.held.saved");
        return "redirect:/mails/held/" + id;
    }

    private static String page(Held mail, Model model) {
        model.addAttribute("mail", mail);
        return "outbox/held/edit";
    }
}
