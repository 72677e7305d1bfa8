package org.relais.people;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens to guests with time. */
@Configuration(proxyBeanMethods = false)
class PeopleJobs {

    @Bean
    RecurringTask<Void> forgettingGuests(ForgottenGuests guests) {
        return Tasks.recurring("people-forgotten-guests", FixedDelay.of(Duration.ofDays(1)))
                .execute((task, context) -> guests.sweep());
    }
}
