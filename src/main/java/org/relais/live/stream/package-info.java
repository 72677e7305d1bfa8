/**
 * How a change reaches all screens: a dirty room is rendered at its own pace, once per language and view, and what
 * changed goes into the mailboxes of the open streams. See {@code docs/decisions/0003-room-updates.md} and
 * {@code 0026-the-pace-of-a-room.md}.
 */
@NullMarked
package org.relais.live.stream;

import org.jspecify.annotations.NullMarked;
