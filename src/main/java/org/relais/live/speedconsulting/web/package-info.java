/** Commands of peer speed consulting, and the decision cards of a community. */
@NullMarked
package org.relais.live.speedconsulting.web;

import org.jspecify.annotations.NullMarked;
