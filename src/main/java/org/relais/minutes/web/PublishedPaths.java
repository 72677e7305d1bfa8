package org.relais.minutes.web;

import org.relais.platform.PublicPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a public community shows needs no account. */
@Configuration(proxyBeanMethods = false)
class PublishedPaths {

    @Bean
    PublicPaths openPublications() {
        return PublicPaths.of("/public/*", "/public/*/minutes/*", "/public/*/feed.atom");
    }
}
