package org.relais.journal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens to journals with time. */
@Configuration(proxyBeanMethods = false)
class JournalJobs {

    @Bean
    RecurringTask<Void> takingSurprisesBack(JournalRetention retention) {
        return Tasks.recurring("journal-retention", FixedDelay.of(Duration.ofDays(1)))
                .execute((task, context) -> retention.carryOut());
    }
}
