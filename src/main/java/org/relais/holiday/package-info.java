/** When people are not there: holidays of a community, one's own absences, and what stands against a date (C6). */
@ApplicationModule(
        displayName = "Holidays",
        allowedDependencies = {"workshop", "community", "people", "platform"})
@NullMarked
package org.relais.holiday;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
