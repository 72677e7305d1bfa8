package org.relais.demo;

import org.relais.platform.Demonstration;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Whether this instance is a demonstration: what {@code relais.demo} says, else yes on the embedded database and no on
 * one that somebody runs.
 */
@Component
class DemoMode implements Demonstration {

    private final boolean on;

    DemoMode(Environment environment) {
        this.on = environment.getProperty("relais.demo", Boolean.class, embedded(environment));
    }

    private static boolean embedded(Environment environment) {
        return environment.getProperty("spring.datasource.url", "embedded").equals("embedded");
    }

    @Override
    public boolean running() {
        return on;
    }
}
