package org.relais.community.web;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Stewards make, renew and revoke the links that let people in. */
@Controller
@RequestMapping("/communities/{community}/invitations")
class InvitationLinksController {

    private final Invitations invitations;

    InvitationLinksController(Invitations invitations) {
        this.invitations = invitations;
    }

    @PostMapping
    String make(
            @PathVariable("community") CommunityId id,
            @RequestParam @Nullable String standing,
            CurrentPerson me,
            RedirectAttributes redirect) {
        Standing invited = invited(standing);
        invitations.make(id, me.id(), invited);
        Flash.ok(redirect, "community.flash.link-made");
        return card(id, invited);
    }

    @PostMapping("/renewal")
    String renew(
            @PathVariable("community") CommunityId id,
            @RequestParam @Nullable String standing,
            CurrentPerson me,
            RedirectAttributes redirect) {
        Standing invited = invited(standing);
        invitations.renew(id, me.id(), invited);
        Flash.ok(redirect, "community.flash.link-renewed");
        return card(id, invited);
    }

    @PostMapping("/revocation")
    String revoke(
            @PathVariable("community") CommunityId id,
            @RequestParam @Nullable String standing,
            CurrentPerson me,
            RedirectAttributes redirect) {
        Standing invited = invited(standing);
        invitations.revoke(id, me.id(), invited);
        Flash.ok(redirect, "community.flash.link-revoked");
        return card(id, invited);
    }

    /** Stewards are named among members, never invited. */
    private static Standing invited(@Nullable String standing) {
        return switch (Objects.requireNonNullElse(standing, "")) {
            case "MEMBER" -> Standing.MEMBER;
            case "MANAGER" -> Standing.MANAGER;
            default -> throw new NotFound("invitation");
        };
    }

    private static String card(CommunityId id, Standing standing) {
        return "redirect:/communities/" + id + "/members#invite-"
                + standing.name().toLowerCase(Locale.ROOT);
    }
}
