/** Who speaks and who asks to: the speaking queue, the round table, and how the talk is spread over the group (L19). */
@NullMarked
package org.relais.live.floor;

import org.jspecify.annotations.NullMarked;
