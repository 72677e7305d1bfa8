/** What owners say of their commitments in the room. */
@NullMarked
package org.relais.live.followup.web;

import org.jspecify.annotations.NullMarked;
