/**
 * How a change reaches all screens: dirty rooms are rendered at most every 50 ms, once per language and view, and what
 * changed goes into the mailboxes of the open streams. See {@code docs/decisions/0003-room-updates.md}.
 */
@NullMarked
package org.relais.live.stream;

import org.jspecify.annotations.NullMarked;
