package org.relais.demo;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills an empty database with the demonstration, before the server takes its first request. */
@Component
class DemoSeed implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(DemoSeed.class);

    private final DemoMode mode;
    private final DemoCommunity communities;
    private final DemoTopics topics;
    private final DemoWorkshops workshops;
    private final DemoRoles roles;
    private final DemoMinutes minutes;
    private final DemoPatterns patterns;
    private final JdbcClient jdbc;
    private final Clock clock;

    DemoSeed(
            DemoMode mode,
            DemoCommunity communities,
            DemoTopics topics,
            DemoWorkshops workshops,
            DemoRoles roles,
            DemoMinutes minutes,
            DemoPatterns patterns,
            JdbcClient jdbc,
            Clock clock) {
        this.mode = mode;
        this.communities = communities;
        this.topics = topics;
        this.workshops = workshops;
        this.roles = roles;
        this.minutes = minutes;
        this.patterns = patterns;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void afterSingletonsInstantiated() {
        if (mode.running() && nobodyYet()) {
            DemoStories.all().forEach(this::write);
            log.info("The demonstration is ready: sign in with one click as its facilitator, participant or manager");
        }
    }

    private boolean nobodyYet() {
        return jdbc.sql("select not exists (select from person)")
                .query(Boolean.class)
                .single();
    }

    private void write(DemoStory story) {
        var now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        var cast = communities.write(story, now);
        var backlog = topics.write(story, cast, now);
        workshops.write(story, cast, backlog, now);
        roles.write(story, cast);
        minutes.write(story, cast);
        patterns.write(story, cast, now);
    }
}
