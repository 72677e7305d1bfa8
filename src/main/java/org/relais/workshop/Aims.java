package org.relais.workshop;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What is to come of a workshop (C6).
 *
 * @param criteria by which the group tells at the end whether it succeeded
 */
public record Aims(List<Objective> objectives, List<Deliverable> deliverables, List<String> criteria) {

    public static final Aims NONE = new Aims(List.of(), List.of(), List.of());

    /** More than three is none. */
    public static final int MOST_OBJECTIVES = 3;

    public static final int MOST_DELIVERABLES = 8;
    public static final int MOST_CRITERIA = 5;
    public static final int LONGEST_CRITERION = 200;

    /** Between the names of several, where there is one line for them. */
    static final String BETWEEN = " · ";

    public Aims {
        objectives = Limits.copy(objectives, MOST_OBJECTIVES);
        deliverables = Limits.copy(deliverables, MOST_DELIVERABLES);
        criteria = Limits.copy(criteria, MOST_CRITERIA, LONGEST_CRITERION);
    }

    /** All deliverables on one line; empty when there are none. */
    public String deliverableLine() {
        return deliverables.stream().map(Deliverable::name).collect(Collectors.joining(BETWEEN));
    }

    /** All objectives on one line; empty when there are none. */
    public String objectiveLine() {
        return objectives.stream().map(Objective::result).collect(Collectors.joining(BETWEEN));
    }

    /** For another date than the one that they were planned for. */
    Aims undated() {
        return new Aims(objectives.stream().map(Objective::undated).toList(), deliverables, criteria);
    }

    /** For a workshop so many days later. */
    Aims moved(long days) {
        return new Aims(
                objectives.stream().map(objective -> objective.moved(days)).toList(), deliverables, criteria);
    }
}
