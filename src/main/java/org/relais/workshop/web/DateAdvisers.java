package org.relais.workshop.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relais.community.CommunityId;
import org.relais.workshop.DateAdvice;
import org.relais.workshop.DateAdvice.Question;
import org.relais.workshop.Slot;
import org.relais.workshop.WorkshopId;
import org.springframework.stereotype.Component;

/** All that speaks against a date, whoever knows it (C6). */
@Component
class DateAdvisers {

    private final List<DateAdvice> advisers;

    DateAdvisers(List<DateAdvice> advisers) {
        this.advisers = advisers;
    }

    /** @param workshop null for one that is not there yet */
    List<String> on(@Nullable WorkshopId workshop, CommunityId community, Slot slot) {
        Question question = Question.about(workshop == null ? WorkshopId.next() : workshop, community, slot);
        return advisers.stream()
                .flatMap(adviser -> adviser.on(question).stream())
                .toList();
    }
}
