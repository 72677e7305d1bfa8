package org.relais.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.relais.people.Registration;
import org.relais.people.SignInLinks;
import org.relais.people.SignInOffer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the sign-in page offers beside the passphrase. */
@ControllerAdvice(assignableTypes = SignInController.class)
class SignInPage {

    private final SignInLinks links;
    private final Registration registration;
    private final ObjectProvider<SignInOffer> offers;

    SignInPage(SignInLinks links, Registration registration, ObjectProvider<SignInOffer> offers) {
        this.links = links;
        this.registration = registration;
        this.offers = offers;
    }

    @ModelAttribute("links")
    boolean links() {
        return links.offered();
    }

    @ModelAttribute("registration")
    boolean registration() {
        return registration.open();
    }

    @ModelAttribute("offers")
    List<SignInOffer.Offer> offers(HttpServletRequest request) {
        return offers.orderedStream()
                .flatMap(offer -> offer.offer(request).stream())
                .toList();
    }
}
