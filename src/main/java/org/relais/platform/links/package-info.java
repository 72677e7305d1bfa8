/** Links that act without signing in. */
@NullMarked
package org.relais.platform.links;

import org.jspecify.annotations.NullMarked;
