package org.relais.holiday;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens to absences with time. */
@Configuration(proxyBeanMethods = false)
class HolidayJobs {

    @Bean
    RecurringTask<Void> absenceForgetting(Absences absences) {
        return Tasks.recurring("absence-forgetting", FixedDelay.of(Duration.ofHours(12)))
                .execute((task, context) -> absences.forget());
    }
}
