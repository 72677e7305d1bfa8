package org.relais.subscription.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relais.community.CommunityHeader;
import org.relais.community.CommunityId;
import org.relais.people.CurrentPerson;
import org.relais.platform.Flash;
import org.relais.platform.ReturnTo;
import org.relais.subscription.Flows;
import org.relais.subscription.SubscriptionKind;
import org.relais.subscription.Subscriptions;
import org.relais.topic.FlowTag;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a person with an account gets from a community by mail; one click each. */
@Controller
@RequestMapping("/communities/{community}/subscriptions")
class SubscriptionController {

    private final Subscriptions subscriptions;

    SubscriptionController(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @GetMapping
    String index(@PathVariable("community") CommunityId id, CurrentPerson me, Model model) {
        CommunityHeader community = subscriptions.enter(id, me.id());
        Map<SubscriptionKind, Flows> mine = subscriptions.flows(id, me.id());
        Map<SubscriptionKind, Integer> counts = community.steward() ? subscriptions.counts(id, me.id()) : Map.of();
        model.addAttribute(community.member() ? "community" : "readable", community)
                .addAttribute("here", community)
                .addAttribute(
                        "lines",
                        Arrays.stream(SubscriptionKind.values())
                                .map(kind -> line(kind, community, mine.get(kind), counts.getOrDefault(kind, 0)))
                                .toList())
                .addAttribute("tags", FlowTag.values());
        return "subscription/index";
    }

    @PostMapping
    String choose(
            @PathVariable("community") CommunityId id,
            @RequestParam String kind,
            @RequestParam(defaultValue = "false") boolean wanted,
            @RequestParam(required = false) @Nullable String returnTo,
            CurrentPerson me,
            RedirectAttributes next) {
        subscriptions.enter(id, me.id());
        known(kind).ifPresent(chosen -> {
            subscriptions.choose(id, me.id(), chosen, wanted);
            Flash.ok(next, wanted ? "subscription.flash.begun" : "subscription.flash.ended");
        });
        return returnTo == null
                ? "redirect:/communities/" + id + "/subscriptions"
                : ReturnTo.of(returnTo).redirect();
    }

    /** Only workshops that treat such topics, or all again. */
    @PostMapping("/flows")
    String narrow(
            @PathVariable("community") CommunityId id,
            @RequestParam String kind,
            @RequestParam(defaultValue = "") List<String> flows,
            CurrentPerson me,
            RedirectAttributes next) {
        subscriptions.enter(id, me.id());
        known(kind).ifPresent(chosen -> {
            subscriptions.narrow(id, me.id(), chosen, Flows.named(flows));
            Flash.ok(next, "subscription.flash.narrowed");
        });
        return "redirect:/communities/" + id + "/subscriptions";
    }

    /** Invitations reach members anyway: there is nothing to narrow for them. */
    private static SubscriptionLine line(
            SubscriptionKind kind, CommunityHeader community, @Nullable Flows mine, int readers) {
        boolean reaches = kind != SubscriptionKind.INVITATIONS || !community.member();
        return new SubscriptionLine(
                kind,
                mine != null,
                mine == null ? Flows.ALL : mine,
                mine != null && kind.ofWorkshops() && reaches,
                readers);
    }

    private static Optional<SubscriptionKind> known(String kind) {
        return Arrays.stream(SubscriptionKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst();
    }
}
