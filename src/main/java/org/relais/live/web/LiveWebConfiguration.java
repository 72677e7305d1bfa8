package org.relais.live.web;

import java.util.List;
import org.relais.live.Seats;
import org.relais.people.Actors;
import org.relais.platform.PublicPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Rooms are for guests too: each handler asks for the actor's place itself. */
@Configuration(proxyBeanMethods = false)
class LiveWebConfiguration implements WebMvcConfigurer {

    private final Seats seats;
    private final Actors actors;

    LiveWebConfiguration(Seats seats, Actors actors) {
        this.seats = seats;
        this.actors = actors;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new SeatArgument(seats, actors));
    }

    @Bean
    static PublicPaths roomPaths() {
        return PublicPaths.of("/r", "/r/*", "/j/*", "/rooms/**");
    }
}
