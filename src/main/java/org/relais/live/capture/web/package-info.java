/** The page of whoever takes the notes. */
@NullMarked
package org.relais.live.capture.web;

import org.jspecify.annotations.NullMarked;
