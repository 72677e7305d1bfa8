package org.relais.live.retrospective;

import org.relais.live.Sheets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class RetrospectiveConfiguration {

    @Bean
    Sheets<RetroPhase> retroSheets(JdbcClient jdbc) {
        return new Sheets<>(jdbc, "retrospective", RetroPhase.class);
    }
}
