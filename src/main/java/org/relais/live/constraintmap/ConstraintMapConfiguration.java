package org.relais.live.constraintmap;

import org.relais.live.Sheets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class ConstraintMapConfiguration {

    @Bean
    Sheets<MapPhase> mapSheets(JdbcClient jdbc) {
        return new Sheets<>(jdbc, "constraint_map", MapPhase.class);
    }
}
