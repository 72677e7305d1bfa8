/** Persons and guests: accounts, sign-in, language, time zone, sessions. */
@ApplicationModule(
        displayName = "People",
        allowedDependencies = {"platform"})
@NullMarked
package org.relais.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
