package org.relais.live;

import java.time.Duration;
import java.time.Instant;
import org.relais.workshop.StepId;

/**
 * How a step of the agenda really went: when it was entered first and last, and the time spent in it before that.
 */
public record StepRun(StepId step, Instant firstEnteredAt, Instant enteredAt, Duration spentBefore) {}
