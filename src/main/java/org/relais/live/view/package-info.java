/** What the screens of a room show: the agenda with its drift, the clock, and the regions that pages and streams share. */
@NullMarked
package org.relais.live.view;

import org.jspecify.annotations.NullMarked;
