package org.relais.topic.web;

import org.relais.platform.PublicPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Links of mails are answered without signing in. */
@Configuration(proxyBeanMethods = false)
class TopicPaths {

    @Bean
    PublicPaths relevanceLinks() {
        return PublicPaths.of("/still-relevant/*");
    }
}
