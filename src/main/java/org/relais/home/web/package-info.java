/** Home pages: in five seconds, what comes next and what I promised. */
@NullMarked
package org.relais.home.web;

import org.jspecify.annotations.NullMarked;
