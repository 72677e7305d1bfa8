/** Pages of notifications. */
@NullMarked
package org.relais.notification.web;

import org.jspecify.annotations.NullMarked;
