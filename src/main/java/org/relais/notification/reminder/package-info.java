/** Reminders by rules (C4). */
@NullMarked
package org.relais.notification.reminder;

import org.jspecify.annotations.NullMarked;
