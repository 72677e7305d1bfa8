/** Commands of the multi-team retrospective. */
@NullMarked
package org.relais.live.retrospective.web;

import org.jspecify.annotations.NullMarked;
