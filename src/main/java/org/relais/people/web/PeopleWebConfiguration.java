package org.relais.people.web;

import java.util.List;
import org.relais.people.Actors;
import org.relais.people.CurrentPeople;
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
    private final Actors actors;
    private final ShellInterceptor shell;

    PeopleWebConfiguration(CurrentPeople people, Actors actors, ShellInterceptor shell) {
        this.people = people;
        this.actors = actors;
        this.shell = shell;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CurrentPersonArgument(people));
        resolvers.add(new ActorArgument(actors));
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
