/** Mails about a workshop and the reader's seat in it. */
@NullMarked
package org.relais.notification.mail;

import org.jspecify.annotations.NullMarked;
