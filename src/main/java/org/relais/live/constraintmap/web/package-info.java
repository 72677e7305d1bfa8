/** Commands of the constraint and queue map. */
@NullMarked
package org.relais.live.constraintmap.web;

import org.jspecify.annotations.NullMarked;
