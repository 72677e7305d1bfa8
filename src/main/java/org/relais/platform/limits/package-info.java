/** How often something may be tried, counted in the database. */
@NullMarked
package org.relais.platform.limits;

import org.jspecify.annotations.NullMarked;
