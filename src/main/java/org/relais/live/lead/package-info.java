/** Who leads a room now, and how the lead goes from one to another (L17). */
@NullMarked
package org.relais.live.lead;

import org.jspecify.annotations.NullMarked;
