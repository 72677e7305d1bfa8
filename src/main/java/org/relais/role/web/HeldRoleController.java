package org.relais.role.web;

import org.relais.people.CurrentPerson;
import org.relais.role.HeldRoles;
import org.relais.workshop.Role;
import org.relais.workshop.WorkshopId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Roles are taken by hand and let go by hand (C5). */
@Controller
class HeldRoleController {

    private final HeldRoles roles;

    HeldRoleController(HeldRoles roles) {
        this.roles = roles;
    }

    @PostMapping("/workshops/{workshop}/roles")
    String take(
            @PathVariable("workshop") WorkshopId id,
            @RequestParam("role") Role role,
            CurrentPerson me,
            RedirectAttributes flash) {
        return RoleReplies.to(id, roles.take(id, role, me.id()), "workshop.flash.role-taken." + role, flash);
    }

    @PostMapping("/workshops/{workshop}/roles/withdrawal")
    String letGo(
            @PathVariable("workshop") WorkshopId id,
            @RequestParam("role") Role role,
            CurrentPerson me,
            RedirectAttributes flash) {
        roles.letGo(id, role, me.id());
        return RoleReplies.done(id, "workshop.flash.role-let-go", flash);
    }
}
