package org.relais.notification.reminder;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReminderJobs {

    private static final int SECONDS = 60;

    @Bean
    RecurringTask<Void> workshopReminders(DueReminders due) {
        return Tasks.recurring("workshop-reminders", FixedDelay.ofSeconds(SECONDS))
                .execute((instance, context) -> due.carryOut());
    }
}
