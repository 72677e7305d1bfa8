/** Calendar files and the private feed (R4.5). */
@NullMarked
package org.relais.notification.calendar;

import org.jspecify.annotations.NullMarked;
