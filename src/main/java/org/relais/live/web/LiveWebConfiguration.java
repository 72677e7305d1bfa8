package org.relais.live.web;

import java.util.List;
import org.relais.live.Rooms;
import org.relais.people.Actors;
import org.relais.platform.PublicPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Rooms are for guests too: each handler asks for the actor's place itself. */
@Configuration(proxyBeanMethods = false)
class LiveWebConfiguration implements WebMvcConfigurer {

    private final Rooms rooms;
    private final Actors actors;

    LiveWebConfiguration(Rooms rooms, Actors actors) {
        this.rooms = rooms;
        this.actors = actors;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new SeatArgument(rooms, actors));
    }

    @Bean
    static PublicPaths roomPaths() {
        return PublicPaths.of("/r", "/r/*", "/j/*", "/rooms/**");
    }
}
