package org.relais.subscription;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens to subscriptions by itself. */
@Configuration(proxyBeanMethods = false)
class SubscriptionJobs {

    @Bean
    RecurringTask<Void> subscriptionRequestsSweep(Requests requests) {
        return Tasks.recurring("subscription-requests-sweep", FixedDelay.ofHours(1))
                .execute((task, context) -> requests.sweep());
    }
}
