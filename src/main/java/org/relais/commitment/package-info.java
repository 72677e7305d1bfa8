/** Public, dated, observable commitments of people, their follow-up, and the decisions of workshops. */
@ApplicationModule(
        displayName = "Commitments and decisions",
        allowedDependencies = {"workshop", "community", "people", "platform"})
@NullMarked
package org.relais.commitment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
