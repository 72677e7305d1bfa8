package org.relais.notification.promise;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PromiseJobs {

    private static final int MINUTES = 5;

    @Bean
    RecurringTask<Void> tellingOwners(ClosingMails mails) {
        return Tasks.recurring("closing-mails", FixedDelay.ofMinutes(MINUTES))
                .execute((task, context) -> mails.carryOut());
    }

    @Bean
    RecurringTask<Void> remindingOwners(PromiseReminders reminders) {
        return Tasks.recurring("commitment-reminders", FixedDelay.ofMinutes(MINUTES))
                .execute((task, context) -> reminders.carryOut());
    }
}
