package org.relais.topic;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens to topics and rounds with time; each run takes all that is due, however long none ran. */
@Configuration(proxyBeanMethods = false)
class TopicJobs {

    @Bean
    RecurringTask<Void> topicRelevance(Relevance relevance) {
        return Tasks.recurring("topic-relevance", FixedDelay.of(Duration.ofHours(6)))
                .execute((task, context) -> {
                    relevance.park();
                    relevance.ask();
                });
    }

    @Bean
    RecurringTask<Void> voteRoundReminding(RoundReminders reminders) {
        return Tasks.recurring("vote-round-reminders", FixedDelay.of(Duration.ofMinutes(5)))
                .execute((task, context) -> reminders.remind());
    }

    @Bean
    RecurringTask<Void> topicTeamAddresses(TeamAnswers answers) {
        return Tasks.recurring("topic-team-addresses", FixedDelay.of(Duration.ofHours(12)))
                .execute((task, context) -> answers.forgetOldAddresses());
    }
}
