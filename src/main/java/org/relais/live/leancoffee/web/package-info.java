/** Commands of the Lean Coffee format. */
@NullMarked
package org.relais.live.leancoffee.web;

import org.jspecify.annotations.NullMarked;
