package org.relais.live.stream;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How rooms move.
 *
 * @param doorbell {@code local} for one node, {@code postgres} when several share a database
 * @param flushEvery shortest time between two drawings of a room
 * @param streamsPerPerson open streams that one participant may have: a few tabs, not hundreds
 */
@ConfigurationProperties("relais.live")
record LiveProperties(
        @DefaultValue("local") String doorbell,
        @DefaultValue("50ms") Duration flushEvery,
        @DefaultValue("6") int streamsPerPerson) {}
