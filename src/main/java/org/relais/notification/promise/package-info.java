/** What somebody took on: the mail at closing, the reminder before the date, the answer from a mail (L22). */
@NullMarked
package org.relais.notification.promise;

import org.jspecify.annotations.NullMarked;
