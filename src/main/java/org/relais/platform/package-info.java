/** What every page needs and no domain knows: security chain, languages, mail, clock, error pages, the database of a fresh machine. */
@ApplicationModule(
        displayName = "Platform",
        allowedDependencies = {})
@NullMarked
package org.relais.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
