package org.relais.commitment;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens to commitments with time. */
@Configuration(proxyBeanMethods = false)
class CommitmentJobs {

    @Bean
    RecurringTask<Void> forgettingOwners(CommitmentRetention retention) {
        return Tasks.recurring("commitment-retention", FixedDelay.of(Duration.ofDays(1)))
                .execute((task, context) -> retention.carryOut());
    }
}
