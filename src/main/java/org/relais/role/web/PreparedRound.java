package org.relais.role.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relais.people.PersonView;
import org.relais.workshop.StepId;

/**
 * A round table on the page where it is prepared.
 *
 * @param step null: for the whole workshop
 * @param title of the step; empty for the whole workshop
 * @param people in their order; empty where nothing was prepared
 * @param missing how many come and have no turn in it
 */
record PreparedRound(@Nullable StepId step, String title, List<PersonView> people, int missing) {}
