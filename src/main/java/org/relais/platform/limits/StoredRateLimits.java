package org.relais.platform.limits;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.EstimationProbe;
import io.github.bucket4j.distributed.BucketProxy;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import java.time.Duration;
import org.relais.platform.RateLimits;
import org.relais.platform.TooManyTries;

/** Token buckets in PostgreSQL, locked row by row. */
class StoredRateLimits implements RateLimits {

    private final ProxyManager<String> buckets;
    private final LimitsProperties properties;

    StoredRateLimits(ProxyManager<String> buckets, LimitsProperties properties) {
        this.buckets = buckets;
        this.properties = properties;
    }

    @Override
    public boolean allow(String what, String key) {
        return bucket(what, key).tryConsume(1);
    }

    @Override
    public void spend(String what, String key) {
        if (!allow(what, key)) {
            throw new TooManyTries(what, wait(what, key));
        }
    }

    @Override
    public void check(String what, String key) {
        EstimationProbe probe = bucket(what, key).estimateAbilityToConsume(1);
        if (!probe.canBeConsumed()) {
            throw new TooManyTries(what, Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    @Override
    public void count(String what, String key) {
        bucket(what, key).consumeIgnoringRateLimits(1);
    }

    @Override
    public void giveBack(String what, String key) {
        bucket(what, key).addTokens(1);
    }

    private Duration wait(String what, String key) {
        return Duration.ofNanos(bucket(what, key).estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }

    private BucketProxy bucket(String what, String key) {
        Limit limit = properties.named(what);
        return buckets.getProxy(what + ":" + key, () -> configuration(limit));
    }

    private static BucketConfiguration configuration(Limit limit) {
        return BucketConfiguration.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(limit.tries())
                        .refillIntervally(limit.tries(), limit.per())
                        .build())
                .build();
    }
}
