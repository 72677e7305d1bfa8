/** Peer speed consulting: holders of challenges and consultants rotate; each holder leaves with one micro decision card. */
@ApplicationModule(
        displayName = "Peer speed consulting",
        allowedDependencies = {"live", "commitment", "workshop", "community", "people", "platform"})
@NullMarked
package org.relais.live.speedconsulting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
