package org.relais.workshop;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some workshops that were held, latest first.
 *
 * @param next where the earlier ones begin; null when there are none
 */
public record HeldPage(
        List<WorkshopResult> results, @Nullable WorkshopId next) {}
