package org.relais.poll.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.relais.poll.DateOption;
import org.relais.poll.PollPage;
import org.relais.workshop.DateAdvice;
import org.relais.workshop.DateAdvice.Question;
import org.relais.workshop.Slot;
import org.springframework.stereotype.Component;

/** What speaks against each date while it is looked for. */
@Component
class PollAdvice {

    private final List<DateAdvice> advisers;

    PollAdvice(List<DateAdvice> advisers) {
        this.advisers = advisers;
    }

    /** By option; nothing once the date is found. */
    Map<UUID, List<String>> on(PollPage page) {
        Map<UUID, List<String>> advice = new LinkedHashMap<>();
        if (page.looking()) {
            page.options().forEach(option -> advice.put(option.id(), on(page, option)));
        }
        return advice;
    }

    private List<String> on(PollPage page, DateOption option) {
        var slot = new Slot(option.startsAt(), page.minutes(), page.zone());
        var question = Question.about(page.workshop(), page.community().id(), slot);
        return advisers.stream()
                .flatMap(adviser -> adviser.on(question).stream())
                .toList();
    }
}
