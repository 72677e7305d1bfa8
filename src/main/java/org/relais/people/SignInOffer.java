package org.relais.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;

/** Another way to sign in that a module shows on the sign-in page, such as the demonstration's one-click buttons. */
public interface SignInOffer {

    /**
     * A fragment of one of the module's templates; empty when there is nothing to offer to this request.
     *
     * @param template for example {@code demo/sign-in}
     * @param fragment name of the fragment in it, which finds its model as {@code offer}
     */
    record Offer(String template, String fragment, Map<String, Object> model) {}

    Optional<Offer> offer(HttpServletRequest request);
}
