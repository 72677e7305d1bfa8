package org.relais.poll.web;

import org.relais.platform.PublicPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What asks for no account: the secret in the address says who it is. */
@Configuration(proxyBeanMethods = false)
class PollWebConfiguration {

    @Bean
    PublicPaths pollPaths() {
        return PublicPaths.of("/dates/**");
    }
}
