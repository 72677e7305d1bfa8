package org.relais.role.web;

import org.relais.community.CommunityId;
import org.relais.people.CurrentPerson;
import org.relais.platform.Flash;
import org.relais.role.PauseLength;
import org.relais.role.Pauses;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own pause from being asked for roles. */
@Controller
@RequestMapping("/communities/{community}/roles/pause")
class PauseController {

    private final Pauses pauses;

    PauseController(Pauses pauses) {
        this.pauses = pauses;
    }

    @PostMapping
    String pause(
            @PathVariable("community") CommunityId id,
            @RequestParam("length") PauseLength length,
            CurrentPerson me,
            RedirectAttributes flash) {
        pauses.pause(id, me.id(), length);
        Flash.ok(flash, "role.flash.paused", length.weeks());
        return back(id);
    }

    @PostMapping("/withdrawal")
    String resume(@PathVariable("community") CommunityId id, CurrentPerson me, RedirectAttributes flash) {
        pauses.resume(id, me.id());
        Flash.ok(flash, "role.flash.resumed");
        return back(id);
    }

    private static String back(CommunityId id) {
        return "redirect:/communities/" + id + "/roles#pause";
    }
}
