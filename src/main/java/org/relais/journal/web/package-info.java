/** The journal on the screens of a room. */
@NullMarked
package org.relais.journal.web;

import org.jspecify.annotations.NullMarked;
