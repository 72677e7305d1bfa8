package org.relais.topic.web;

import org.relais.platform.PublicPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Teams outside a community need no account to say what they expect. */
@Configuration(proxyBeanMethods = false)
class ChannelPaths {

    @Bean
    PublicPaths openChannels() {
        return PublicPaths.of("/c/*");
    }
}
