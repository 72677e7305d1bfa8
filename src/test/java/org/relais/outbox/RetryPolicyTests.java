package org.relais.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetryPolicyTests {

    @Test
    void eachWaitIsLongerThanTheOneBefore() {
        var waits = IntStream.rangeClosed(1, 8).mapToObj(RetryPolicy::after).map(Optional::orElseThrow);
        assertThat(waits).isSortedAccordingTo(Duration::compareTo).doesNotHaveDuplicates();
    }

    @Test
    void afterEightWaitsTheAdministratorDecides() {
        assertThat(RetryPolicy.after(9)).isEmpty();
    }
}
