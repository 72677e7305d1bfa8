package org.relais.role.web;

import org.jspecify.annotations.Nullable;
import org.relais.people.CurrentPerson;
import org.relais.role.Swaps;
import org.relais.workshop.Role;
import org.relais.workshop.WorkshopId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Handing a role on, or trading it for another one; one click each (R5.2). */
@Controller
@RequestMapping("/workshops/{workshop}/roles/swap")
class SwapController {

    private final Swaps swaps;

    SwapController(Swaps swaps) {
        this.swaps = swaps;
    }

    @PostMapping
    String offer(
            @PathVariable("workshop") WorkshopId id,
            @RequestParam("role") Role role,
            @RequestParam(name = "wanted", required = false) @Nullable Role wanted,
            CurrentPerson me,
            RedirectAttributes flash) {
        return RoleReplies.to(id, swaps.offer(id, role, me.id(), wanted), "role.flash.offered", flash);
    }

    @PostMapping("/withdrawal")
    String withdraw(
            @PathVariable("workshop") WorkshopId id,
            @RequestParam("role") Role role,
            CurrentPerson me,
            RedirectAttributes flash) {
        swaps.withdraw(id, role, me.id());
        return RoleReplies.done(id, "role.flash.offer-withdrawn", flash);
    }

    @PostMapping("/acceptance")
    String accept(
            @PathVariable("workshop") WorkshopId id,
            @RequestParam("role") Role role,
            CurrentPerson me,
            RedirectAttributes flash) {
        return RoleReplies.to(id, swaps.accept(id, role, me.id()), "workshop.flash.role-taken." + role, flash);
    }

    @PostMapping("/refusal")
    String decline(
            @PathVariable("workshop") WorkshopId id,
            @RequestParam("role") Role role,
            CurrentPerson me,
            RedirectAttributes flash) {
        swaps.decline(id, role, me.id());
        return RoleReplies.done(id, "role.flash.declined", flash);
    }
}
