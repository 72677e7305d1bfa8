package org.relais.live;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LiveJobs {

    @Bean
    RecurringTask<Void> closeForgottenRooms(ForgottenRooms rooms) {
        return Tasks.recurring("live-forgotten-rooms", FixedDelay.ofMinutes(30))
                .execute((instance, context) -> rooms.close());
    }

    @Bean
    RecurringTask<Void> forgetGuestsOfRooms(GuestRetention retention) {
        return Tasks.recurring("live-guest-retention", FixedDelay.of(Duration.ofDays(1)))
                .execute((instance, context) -> retention.carryOut());
    }
}
