/** Pages of commitments: the wall, one commitment, and the acts of its owner. */
@NullMarked
package org.relais.commitment.web;

import org.jspecify.annotations.NullMarked;
