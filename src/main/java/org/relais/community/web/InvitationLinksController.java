package org.relais.community.web;

import org.relais.community.CommunityId;
import org.relais.community.Invitations;
import org.relais.community.Standing;
import org.relais.people.CurrentPerson;
import org.relais.platform.Flash;
import org.relais.shared.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Stewards make, renew and revoke the links that let people in. */
@Controller
@RequestMapping("/communities/{community}/invitations/{kind}")
class InvitationLinksController {

    private final Invitations invitations;

    InvitationLinksController(Invitations invitations) {
        this.invitations = invitations;
    }

    @PostMapping
    String renew(
            @PathVariable("community") CommunityId id,
            @PathVariable String kind,
            CurrentPerson me,
            RedirectAttributes redirect) {
        invitations.renew(id, me.id(), standing(kind));
        Flash.ok(redirect, "community.flash.link-made");
        return "redirect:/communities/" + id + "/members#invite-" + kind;
    }

    @PostMapping("/revocation")
    String revoke(
            @PathVariable("community") CommunityId id,
            @PathVariable String kind,
            CurrentPerson me,
            RedirectAttributes redirect) {
        invitations.revoke(id, me.id(), standing(kind));
        Flash.ok(redirect, "community.flash.link-revoked");
        return "redirect:/communities/" + id + "/members#invite-" + kind;
    }

    private static Standing standing(String kind) {
        return switch (kind) {
            case "member" -> Standing.MEMBER;
            case "manager" -> Standing.MANAGER;
            default -> throw new NotFound(kind);
        };
    }
}
