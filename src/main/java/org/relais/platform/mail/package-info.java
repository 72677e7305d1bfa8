/** Sends mails, when the operator configured a server. */
@NullMarked
package org.relais.platform.mail;

import org.jspecify.annotations.NullMarked;
