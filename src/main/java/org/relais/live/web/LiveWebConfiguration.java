package org.relais.live.web;

import org.relais.platform.PublicPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Rooms are for guests too: each handler asks for the actor's place itself. */
@Configuration(proxyBeanMethods = false)
class LiveWebConfiguration {

    @Bean
    PublicPaths roomPaths() {
        return PublicPaths.of("/r", "/r/*", "/j/*", "/rooms/**");
    }
}
