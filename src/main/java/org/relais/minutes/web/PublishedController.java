package org.relais.minutes.web;

import org.jspecify.annotations.Nullable;
import org.relais.community.Communities;
import org.relais.community.CommunityId;
import org.relais.minutes.Publications;
import org.relais.minutes.PublishedMinutes;
import org.relais.people.CurrentPerson;
import org.relais.people.PersonId;
import org.relais.platform.Markdown;
import org.relais.workshop.WorkshopId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a community shows to people who are not its members; without an account, only where it is public. */
@Controller
@RequestMapping("/public/{readable}")
class PublishedController {

    private final Publications publications;
    private final Communities communities;

    PublishedController(Publications publications, Communities communities) {
        this.publications = publications;
        this.communities = communities;
    }

    @GetMapping
    String index(@PathVariable("readable") CommunityId id, @Nullable CurrentPerson me, Model model) {
        if (me == null && !communities.isPublic(id)) {
            return signIn("/public/" + id);
        }
        var page = publications.page(id, reader(me));
        model.addAttribute("page", page)
                .addAttribute("readable", page.community())
                .addAttribute("signedIn", me != null);
        offerFeed(id, model);
        return "minutes/public/index";
    }

    @GetMapping("/minutes/{published}")
    String show(
            @PathVariable("readable") CommunityId id,
            @PathVariable("published") WorkshopId workshop,
            @Nullable CurrentPerson me,
            Model model) {
        if (me == null && !communities.isPublic(id)) {
            return signIn("/public/" + id + "/minutes/" + workshop);
        }
        PublishedMinutes minutes = publications.minutes(id, workshop, reader(me));
        model.addAttribute("minutes", minutes)
                .addAttribute("readable", communities.enterFromOutside(id, reader(me)))
                .addAttribute("html", Markdown.toHtml(minutes.text()));
        offerFeed(id, model);
        return "minutes/public/show";
    }

    private void offerFeed(CommunityId id, Model model) {
        if (communities.isPublic(id)) {
            model.addAttribute("feed", "/public/" + id + "/feed.atom");
        }
    }

    /** Whoever is not signed in learns nothing about which communities there are. */
    private static String signIn(String returnTo) {
        return "redirect:/sign-in?returnTo=" + returnTo;
    }

    private static @Nullable PersonId reader(@Nullable CurrentPerson me) {
        return me == null ? null : me.id();
    }
}
