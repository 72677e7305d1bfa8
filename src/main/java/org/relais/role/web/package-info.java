/** Pages about roles: those of a community, the part on the page of a workshop, the round table. */
@NullMarked
package org.relais.role.web;

import org.jspecify.annotations.NullMarked;
