package org.relais.topic.web;

import jakarta.validation.Valid;
import org.relais.community.Communities;
import org.relais.community.CommunityHeader;
import org.relais.community.CommunityId;
import org.relais.people.CurrentPerson;
import org.relais.platform.Flash;
import org.relais.platform.Instance;
import org.relais.platform.QrPath;
import org.relais.topic.Channels;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A steward gives the community its short public address and decides what comes in by it. */
@Controller
@RequestMapping("/communities/{community}/channel")
class ChannelSettingsController {

    private final Communities communities;
    private final Channels channels;
    private final Instance instance;

    ChannelSettingsController(Communities communities, Channels channels, Instance instance) {
        this.communities = communities;
        this.channels = channels;
        this.instance = instance;
    }

    @GetMapping
    String edit(@PathVariable("community") CommunityId id, CurrentPerson me, Model model) {
        CommunityHeader community = enter(id, me, model);
        model.addAttribute(
                "form", channels.of(id).map(ChannelForm::of).orElseGet(() -> ChannelForm.suggested(community.name())));
        return "topic/channel/edit";
    }

    @PostMapping
    String update(
            @PathVariable("community") CommunityId id,
            CurrentPerson me,
            @Valid @ModelAttribute("form") ChannelForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        enter(id, me, model);
        if (!binding.hasErrors() && !channels.decide(id, me.id(), form.toSettings())) {
            binding.rejectValue("slug", "topic.channel.slug.taken");
        }
        if (binding.hasErrors()) {
            return "topic/channel/edit";
        }
        Flash.ok(redirect, "topic.flash.channel");
        return "redirect:/communities/" + id + "/channel";
    }

    private CommunityHeader enter(CommunityId id, CurrentPerson me, Model model) {
        CommunityHeader community = communities.enterAsSteward(id, me.id());
        model.addAttribute("community", community);
        model.addAttribute("prefix", instance.link("/c/"));
        channels.of(id).ifPresent(settings -> {
            model.addAttribute("address", instance.link(settings.path()));
            model.addAttribute("qr", QrPath.of(instance.link(settings.path())));
        });
        return community;
    }
}
