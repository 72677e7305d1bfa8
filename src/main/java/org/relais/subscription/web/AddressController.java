package org.relais.subscription.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.ZoneId;
import java.util.Locale;
import org.relais.community.Communities;
import org.relais.community.CommunityId;
import org.relais.platform.ClientAddress;
import org.relais.platform.RateLimits;
import org.relais.subscription.Requests;
import org.relais.subscription.SubscriptionKind;
import org.relais.topic.FlowTag;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Subscribing with an address, without an account, where everybody may read along. */
@Controller
@RequestMapping("/public/{readable}/subscriptions")
class AddressController {

    private final Requests requests;
    private final Communities communities;
    private final RateLimits limits;

    AddressController(Requests requests, Communities communities, RateLimits limits) {
        this.requests = requests;
        this.communities = communities;
        this.limits = limits;
    }

    @GetMapping
    String form(@PathVariable("readable") CommunityId id, Model model) {
        model.addAttribute("form", AddressForm.empty());
        return page(id, model, "subscription/address");
    }

    @PostMapping
    String ask(
            @PathVariable("readable") CommunityId id,
            @Valid @ModelAttribute("form") AddressForm form,
            BindingResult binding,
            Locale locale,
            ZoneId zone,
            HttpServletRequest request,
            Model model) {
        String page = page(id, model, binding.hasErrors() ? "subscription/address" : "subscription/asked");
        if (!binding.hasErrors()) {
            limits.spend("subscribe-address", ClientAddress.of(request));
            requests.ask(form.toRequest(id, locale, zone));
        }
        return page;
    }

    private String page(CommunityId id, Model model, String view) {
        model.addAttribute("readable", communities.enterFromOutside(id, null))
                .addAttribute("kinds", SubscriptionKind.values())
                .addAttribute("tags", FlowTag.values());
        return view;
    }
}
