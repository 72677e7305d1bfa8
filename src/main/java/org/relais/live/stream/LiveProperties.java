package org.relais.live.stream;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How rooms move.
 *
 * @param doorbell {@code local} for one node, {@code postgres} when several share a database
 * @param flushEvery shortest rest of a room between two drawings; one that costs more to draw rests longer
 * @param streamsPerPerson open streams that one participant may have: a few tabs, not hundreds
 */
@ConfigurationProperties("relais.live")
record LiveProperties(
        @DefaultValue("local") String doorbell,
        @DefaultValue("25ms") Duration flushEvery,
        @DefaultValue("6") int streamsPerPerson) {}
