package org.relais.workshop.web;

import org.relais.people.CurrentPerson;
import org.relais.platform.Flash;
import org.relais.workshop.Role;
import org.relais.workshop.Roles;
import org.relais.workshop.WorkshopId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Roles are taken by hand and let go by hand (C5). */
@Controller
class RoleController {

    private final Roles roles;

    RoleController(Roles roles) {
        this.roles = roles;
    }

    @PostMapping("/workshops/{workshop}/roles")
    String take(
            @PathVariable("workshop") WorkshopId id,
            @RequestParam("role") Role role,
            CurrentPerson me,
            RedirectAttributes flash) {
        if (roles.take(id, role, me.id())) {
            Flash.ok(flash, "workshop.flash.role-taken." + role);
        } else {
            Flash.refused(flash, "workshop.flash.role-not-free");
        }
        return "redirect:/workshops/" + id + "#roles";
    }

    @PostMapping("/workshops/{workshop}/roles/withdrawal")
    String letGo(
            @PathVariable("workshop") WorkshopId id,
            @RequestParam("role") Role role,
            CurrentPerson me,
            RedirectAttributes flash) {
        roles.letGo(id, role, me.id());
        Flash.ok(flash, "workshop.flash.role-let-go");
        return "redirect:/workshops/" + id + "#roles";
    }
}
