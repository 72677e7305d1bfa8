/** Messages that reach people: written in the transaction that causes them, sent once each, muted or gathered as the reader likes. */
@ApplicationModule(
        displayName = "Outbox",
        allowedDependencies = {"people", "platform"})
@NullMarked
package org.relais.outbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
