package org.relais.role.web;

import org.relais.platform.Flash;
import org.relais.role.RoleReply;
import org.relais.workshop.WorkshopId;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Goes back to the roles of the workshop with a sentence on what came of it. */
final class RoleReplies {

    private RoleReplies() {}

    static String done(WorkshopId id, String done, RedirectAttributes flash) {
        return to(id, RoleReply.DONE, done, flash);
    }

    static String to(WorkshopId id, RoleReply reply, String done, RedirectAttributes flash) {
        if (reply == RoleReply.DONE) {
            Flash.ok(flash, done);
        } else {
            Flash.refused(flash, "role.flash." + reply);
        }
        return "redirect:/workshops/" + id + "#roles";
    }
}
