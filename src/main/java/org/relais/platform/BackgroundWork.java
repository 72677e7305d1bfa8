package org.relais.platform;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Work that nobody waits for: mails, sweeping. */
@EnableAsync
@EnableScheduling
@Configuration(proxyBeanMethods = false)
class BackgroundWork {}
