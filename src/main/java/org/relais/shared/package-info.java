/** Values that every module uses: identifiers, texts, refusals. No beans. */
@ApplicationModule(
        displayName = "Shared values",
        allowedDependencies = {})
@NullMarked
package org.relais.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
