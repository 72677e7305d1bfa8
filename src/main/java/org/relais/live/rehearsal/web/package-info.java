/** The page of a rehearsal. */
@NullMarked
package org.relais.live.rehearsal.web;

import org.jspecify.annotations.NullMarked;
