package org.relais.platform;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Warms up before readiness: Boot reports ready only after all runners have returned. */
@Component
class WarmUps implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(WarmUps.class);

    private final List<WarmUp> all;

    WarmUps(List<WarmUp> all) {
        this.all = all;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        all.forEach(WarmUp::warmUp);
        log.info("Warmed up: {} parts", all.size());
    }
}
