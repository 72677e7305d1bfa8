/** Experiments that workshops end with: a hypothesis, how it is measured, an end, and one owner who accepted. */
@ApplicationModule(
        displayName = "Experiments",
        allowedDependencies = {"workshop", "community", "people", "platform"})
@NullMarked
package org.relais.experiment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
