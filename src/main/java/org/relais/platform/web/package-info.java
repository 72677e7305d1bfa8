/** Web conventions that all modules share: binding, refused forms, errors, flash messages, language switch. */
@NullMarked
package org.relais.platform.web;

import org.jspecify.annotations.NullMarked;
