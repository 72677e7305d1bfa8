/**
 * The authorisation matrix: every handler × every kind of person × own, foreign and absent objects. A new handler needs
 * one row in {@code src/test/resources/authz/<module>.csv}; a new path variable needs a {@link org.relais.authz.WorldPart}.
 */
@NullMarked
package org.relais.authz;

import org.jspecify.annotations.NullMarked;
