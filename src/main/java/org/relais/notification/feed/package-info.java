/** What somebody's calendar subscribes to or takes over (R4.5). */
@NullMarked
package org.relais.notification.feed;

import org.jspecify.annotations.NullMarked;
