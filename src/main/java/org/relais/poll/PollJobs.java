package org.relais.poll;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens to polls by itself. */
@Configuration(proxyBeanMethods = false)
class PollJobs {

    @Bean
    RecurringTask<Void> datePollReminders(PollReminders reminders) {
        return Tasks.recurring("date-poll-reminders", FixedDelay.of(Duration.ofMinutes(5)))
                .execute((task, context) -> reminders.remind());
    }
}
