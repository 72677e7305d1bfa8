package org.relais.people.web;

import java.util.List;
import org.relais.people.CurrentPeople;
import org.relais.people.Guests;
import org.relais.platform.PublicPaths;
import org.relais.platform.StaticFiles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class PeopleWebConfiguration implements WebMvcConfigurer {

    private final CurrentPeople people;
    private final Guests guests;
    private final ShellInterceptor shell;

    PeopleWebConfiguration(CurrentPeople people, Guests guests, ShellInterceptor shell) {
        this.people = people;
        this.guests = guests;
        this.shell = shell;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CurrentPersonArgument(people));
        resolvers.add(new ActorArgument(people, guests));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(shell).excludePathPatterns(StaticFiles.patterns());
    }

    @Bean
    PublicPaths entrances() {
        return PublicPaths.of("/setup", "/sign-in", "/sign-in/**", "/sign-up", "/keeping/*", "/about");
    }
}
