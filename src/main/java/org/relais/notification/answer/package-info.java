/** Answers from a mail, without signing in (R3.8). */
@NullMarked
package org.relais.notification.answer;

import org.jspecify.annotations.NullMarked;
