package org.relais.platform.limits;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relais.platform.RateLimits.Limit;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Limits by name; {@code application.yml} holds the defaults. */
@ConfigurationProperties("relais")
record LimitsProperties(Map<String, Limit> limits) {

    LimitsProperties(@Nullable Map<String, Limit> limits) {
        this.limits = limits == null ? Map.of() : new HashMap<>(limits);
    }

    Limit named(String what) {
        Limit limit = limits.get(what);
        if (limit == null) {
            throw new IllegalArgumentException("No limit relais.limits." + what + " is configured");
        }
        return limit;
    }
}
