/** Pages of the outbox: what is mailed to me, what waits, what is held for me. */
@NullMarked
package org.relais.outbox.web;

import org.jspecify.annotations.NullMarked;
