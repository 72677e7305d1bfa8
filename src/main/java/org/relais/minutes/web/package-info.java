/** Pages of the minutes. */
@NullMarked
package org.relais.minutes.web;

import org.jspecify.annotations.NullMarked;
