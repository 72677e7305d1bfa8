/** Who may ask for what, and the headers and cookies that keep a browser safe. */
@NullMarked
package org.relais.platform.security;

import org.jspecify.annotations.NullMarked;
