/** What a manager may read of a community for a period (care.md P3, P10). Nobody depends on it. */
@ApplicationModule(
        displayName = "Manager report",
        allowedDependencies = {"live", "commitment", "workshop", "community", "people", "platform"})
@NullMarked
package org.relais.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
