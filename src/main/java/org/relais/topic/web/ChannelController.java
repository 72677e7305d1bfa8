package org.relais.topic.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.relais.community.Communities;
import org.relais.people.CurrentPerson;
import org.relais.platform.ClientAddress;
import org.relais.platform.Flash;
import org.relais.platform.RateLimits;
import org.relais.shared.NotFound;
import org.relais.topic.ChannelPage;
import org.relais.topic.Channels;
import org.relais.topic.TeamRequests;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The short public address: members go on to propose, everybody else may drop an expectation of a team (C1). */
@Controller
@RequestMapping("/c/{channel}")
class ChannelController {

    private final Channels channels;
    private final TeamRequests requests;
    private final Communities communities;
    private final RateLimits limits;

    ChannelController(Channels channels, TeamRequests requests, Communities communities, RateLimits limits) {
        this.channels = channels;
        this.requests = requests;
        this.communities = communities;
        this.limits = limits;
    }

    @GetMapping
    String show(@PathVariable("channel") String slug, @Nullable CurrentPerson me, Model model) {
        ChannelPage channel = enter(slug, model);
        if (me != null && communities.isMember(channel.community(), me.id())) {
            return "redirect:/communities/" + channel.community() + "/topics/new";
        }
        model.addAttribute("form", TeamRequestForm.empty());
        return "topic/channel/show";
    }

    @PostMapping
    String drop(
            @PathVariable("channel") String slug,
            @Valid @ModelAttribute("form") TeamRequestForm form,
            BindingResult binding,
            Locale locale,
            ZoneId zone,
            Model model,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        ChannelPage channel = enter(slug, model);
        if (!channel.open()) {
            binding.reject("topic.channel.closed");
        }
        if (binding.hasErrors()) {
            return "topic/channel/show";
        }
        limits.spend("team-request", ClientAddress.of(request));
        limits.spend("team-request-community", channel.community().toString());
        if (!form.byMachine()) {
            requests.drop(form.id(), slug, form.toRequest(locale, zone));
        }
        Flash.ok(redirect, "topic.flash.dropped", channel.name());
        return "redirect:/c/" + slug;
    }

    private ChannelPage enter(String slug, Model model) {
        ChannelPage channel = channels.at(slug).orElseThrow(() -> new NotFound(slug));
        model.addAttribute("channel", channel);
        return channel;
    }
}
