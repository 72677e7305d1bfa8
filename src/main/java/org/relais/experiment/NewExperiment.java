package org.relais.experiment;

import java.time.LocalDate;
import org.relais.community.CommunityId;
import org.relais.shared.Texts;
import org.relais.workshop.WorkshopId;

/**
 * What a group wants to try.
 *
 * @param id made by whoever sends it, so that sending it twice makes one
 * @param origin what it came from, in words: an element of a map, a signal, a topic
 * @param hypothesis "if we …, then …"
 * @param measure how it will show
 * @param guardRail what must not get worse: quality, trust; may be empty
 * @param endsOn an experiment without an end is a habit that nobody decided
 */
public record NewExperiment(
        ExperimentId id,
        CommunityId community,
        WorkshopId workshop,
        String origin,
        String hypothesis,
        String measure,
        String guardRail,
        LocalDate endsOn) {

    public static final int LONGEST_ORIGIN = 200;
    public static final int LONGEST = 300;

    /** In days from today (R8). */
    public static final int LONGEST_DAYS = 42;

    public static final int USUAL_DAYS = 14;

    public NewExperiment {
        Texts.between(1, LONGEST_ORIGIN, origin);
        Texts.between(1, LONGEST, hypothesis);
        Texts.between(1, LONGEST, measure);
        Texts.between(0, LONGEST, guardRail);
    }

    /** It ends after today, and within six weeks. */
    public static boolean mayEnd(LocalDate day, LocalDate today) {
        return day.isAfter(today) && !day.isAfter(today.plusDays(LONGEST_DAYS));
    }
}
