/** Pages of workshops: the list, planning, one workshop with its sign-ups and roles. */
@NullMarked
package org.relais.workshop.web;

import org.jspecify.annotations.NullMarked;
