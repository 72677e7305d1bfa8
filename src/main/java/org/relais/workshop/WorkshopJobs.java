package org.relais.workshop;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When {@link SeatUpkeep} is looked after. */
@Configuration(proxyBeanMethods = false)
class WorkshopJobs {

    @Bean
    RecurringTask<Void> workshopOffers(SeatUpkeep upkeep) {
        return Tasks.recurring("workshop-offers", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((instance, context) -> upkeep.endOffers());
    }

    @Bean
    RecurringTask<Void> workshopKeptSeats(SeatUpkeep upkeep) {
        return Tasks.recurring("workshop-kept-seats", FixedDelay.of(Duration.ofMinutes(10)))
                .execute((instance, context) -> upkeep.releaseKeptSeats());
    }

    @Bean
    RecurringTask<Void> workshopForgetting(SeatUpkeep upkeep) {
        return Tasks.recurring("workshop-forgetting", FixedDelay.of(Duration.ofHours(6)))
                .execute((instance, context) -> upkeep.forget());
    }
}
