/** What an operator reads when Relais cannot start. */
@NullMarked
package org.relais.platform.startup;

import org.jspecify.annotations.NullMarked;
