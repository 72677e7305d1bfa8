package org.relais.outbox;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Run on one node at a time; what is due stays due, so that hours of downtime are caught up by the next run. */
@Configuration(proxyBeanMethods = false)
class OutboxJobs {

    @Bean
    RecurringTask<Void> outboxSending(Sending sending) {
        return Tasks.recurring("outbox-sending", FixedDelay.ofSeconds(2))
                .execute((task, context) ->
                        sending.run(() -> !context.getSchedulerState().isShuttingDown()));
    }

    @Bean
    RecurringTask<Void> outboxDigests(Digests digests) {
        return Tasks.recurring("outbox-digests", FixedDelay.ofMinutes(5)).execute((task, context) -> digests.compose());
    }

    @Bean
    RecurringTask<Void> forgettingMails(MailRetention retention) {
        return Tasks.recurring("outbox-retention", FixedDelay.of(Duration.ofDays(1)))
                .execute((task, context) -> retention.carryOut());
    }
}
