package org.relais.community.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relais.community.InvitationPage;
import org.relais.community.Invitations;
import org.relais.community.Joining;
import org.relais.people.CurrentPerson;
import org.relais.platform.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where an invitation leads: what the community is, then joining it. Open to everybody who has the link. */
@Controller
@RequestMapping("/invitations/{invitation}")
class JoiningController {

    private final Invitations invitations;

    JoiningController(Invitations invitations) {
        this.invitations = invitations;
    }

    @GetMapping
    String show(
            @PathVariable("invitation") String token,
            @Nullable CurrentPerson me,
            Model model,
            HttpServletResponse response) {
        Optional<InvitationPage> open = invitations.open(token);
        if (open.isEmpty()) {
            return closed(response);
        }
        model.addAttribute("invitation", open.get());
        model.addAttribute("signedIn", me != null);
        return "community/invitation/show";
    }

    @PostMapping("/acceptance")
    String accept(
            @PathVariable("invitation") String token,
            CurrentPerson me,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Optional<InvitationPage> open = invitations.open(token);
        Optional<Joining> joining = open.flatMap(page -> invitations.accept(token, me.id()));
        if (open.isEmpty() || joining.isEmpty()) {
            return closed(response);
        }
        return switch (joining.get()) {
            case ONE_HAT_ONLY -> refused(open.get(), redirect);
            case JOINED -> welcome(open.get(), redirect, "community.flash.joined");
            case ALREADY_THERE -> welcome(open.get(), redirect, "community.flash.already-there");
        };
    }

    /** The address is a key: it goes to no other site. */
    @ModelAttribute
    void keepToOurselves(HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
    }

    private static String closed(HttpServletResponse response) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return "community/invitation/closed";
    }

    private static String refused(InvitationPage page, RedirectAttributes redirect) {
        Flash.info(redirect, "community.flash.one-hat", page.profile().name());
        return "redirect:/invitations/" + page.token();
    }

    private static String welcome(InvitationPage page, RedirectAttributes redirect, String key) {
        Flash.ok(redirect, key, page.profile().name());
        return "redirect:" + page.home();
    }
}
