/** People of a room by the hundred and the thousand, over the real protocol: for benchmarks and for faults. */
@NullMarked
package org.relais.load;

import org.jspecify.annotations.NullMarked;
