package org.relais.platform.web;

import org.relais.platform.PublicPaths;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.FlashMapManager;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    private final MessageSource messages;

    WebConfiguration(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new PathVariablesStayOut());
        registry.addInterceptor(new RefusedForms(messages));
    }

    @Bean
    FlashMapManager flashMapManager(JsonMapper json) {
        return new CookieFlashMaps(json);
    }

    @Bean
    PublicPaths languageAndTheme() {
        return PublicPaths.of("/language", "/theme");
    }
}
