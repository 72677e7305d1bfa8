/** When the date of a workshop is open: members say which dates suit them, whoever plans it picks one (C6). */
@ApplicationModule(
        displayName = "Date polls",
        allowedDependencies = {"workshop", "outbox", "community", "people", "platform"})
@NullMarked
package org.relais.poll;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
