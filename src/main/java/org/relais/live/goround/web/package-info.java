/** Commands of the go-round format. */
@NullMarked
package org.relais.live.goround.web;

import org.jspecify.annotations.NullMarked;
