/** Communities of practice and cohorts: purpose, charter, members, stewards, managers, invitations. */
@ApplicationModule(
        displayName = "Communities",
        allowedDependencies = {"people", "platform"})
@NullMarked
package org.relais.community;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
