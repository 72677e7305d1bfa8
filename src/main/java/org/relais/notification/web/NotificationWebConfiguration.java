package org.relais.notification.web;

import org.relais.platform.PublicPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What asks for no account: the secret in the address says who it is. */
@Configuration(proxyBeanMethods = false)
class NotificationWebConfiguration {

    @Bean
    PublicPaths notificationPaths() {
        return PublicPaths.of("/answers/**", "/calendars/*", "/promises/*");
    }
}
