package org.relais.demo.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.relais.demo.DemoSignIn;
import org.relais.people.SignInOffer;
import org.relais.platform.PublicPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DemoConfiguration {

    private static final SignInOffer.Offer OFFER = new SignInOffer.Offer("demo/offers", "offers", Map.of());

    @Bean
    PublicPaths demoEntrance() {
        return PublicPaths.of("/demo/sign-in");
    }

    @Bean
    SignInOffer demoOffer(DemoSignIn demonstration) {
        return request -> offer(demonstration, request);
    }

    private static Optional<SignInOffer.Offer> offer(DemoSignIn demonstration, HttpServletRequest request) {
        return demonstration.offered() && Loopback.is(request) ? Optional.of(OFFER) : Optional.empty();
    }
}
