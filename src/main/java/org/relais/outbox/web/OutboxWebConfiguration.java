package org.relais.outbox.web;

import org.relais.platform.OneClickPaths;
import org.relais.platform.PublicPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The link at the end of mails opens for whoever has it: its signature says what it may do. */
@Configuration(proxyBeanMethods = false)
class OutboxWebConfiguration {

    private static final String UNSUBSCRIBE = "/unsubscribe/*";

    @Bean
    PublicPaths wayOutOfMails() {
        return PublicPaths.of(UNSUBSCRIBE);
    }

    @Bean
    OneClickPaths wayOutWithOneClick() {
        return OneClickPaths.of(UNSUBSCRIBE);
    }
}
