package org.relais.live.stream;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LiveProperties.class)
class StreamConfiguration {

    /** Draws rooms and beats the pulse. Platform threads: drawing loads classes, which virtual ones must not wait for. */
    @Bean(defaultCandidate = false)
    TaskScheduler roomScheduler() {
        ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
        scheduler.setPoolSize(4);
        scheduler.setThreadNamePrefix("room-");
        scheduler.setDaemon(true);
        return scheduler;
    }
}
