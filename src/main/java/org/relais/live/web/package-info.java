/** Pages and commands of the room. */
@NullMarked
package org.relais.live.web;

import org.jspecify.annotations.NullMarked;
