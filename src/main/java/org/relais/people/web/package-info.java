/** Pages of the module, and what handlers of all modules ask about the one who is there. */
@NullMarked
package org.relais.people.web;

import org.jspecify.annotations.NullMarked;
