package org.relais.subscription.web;

import org.relais.platform.OneClickPaths;
import org.relais.platform.PublicPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Subscribing with an address, confirming and ending it need no account. */
@Configuration(proxyBeanMethods = false)
class SubscriptionPaths {

    @Bean
    PublicPaths openSubscriptions() {
        return PublicPaths.of("/public/*/subscriptions", "/subscriptions/confirmation/*", "/subscriptions/end/*");
    }

    @Bean
    OneClickPaths oneClickEndings() {
        return OneClickPaths.of("/subscriptions/end/*");
    }
}
