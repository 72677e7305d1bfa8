/** Message bundles, the reader's language and zone, templates. */
@NullMarked
package org.relais.platform.language;

import org.jspecify.annotations.NullMarked;
