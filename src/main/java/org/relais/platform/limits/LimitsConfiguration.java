package org.relais.platform.limits;

import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.distributed.proxy.ExpiredEntriesCleaner;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.relais.platform.RateLimits;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

@Configuration(proxyBeanMethods = false)
class LimitsConfiguration {

    @Bean
    PostgreSQLSelectForUpdateBasedProxyManager<String> buckets(DataSource database) {
        return Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
                .table("rate_limit")
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .expirationAfterWrite(
                        ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofMinutes(1)))
                .build();
    }

    @Bean
    RateLimits rateLimits(PostgreSQLSelectForUpdateBasedProxyManager<String> buckets, LimitsProperties properties) {
        return new StoredRateLimits(buckets, properties);
    }

    @Bean
    Sweeper rateLimitSweeper(ExpiredEntriesCleaner buckets) {
        return new Sweeper(buckets);
    }

    /** Full buckets need no row. */
    record Sweeper(ExpiredEntriesCleaner buckets) {

        private static final int AT_ONCE = 1000;

        @Scheduled(fixedDelay = 10, initialDelay = 10, timeUnit = TimeUnit.MINUTES)
        void sweep() {
            buckets.removeExpired(AT_ONCE);
        }
    }
}
