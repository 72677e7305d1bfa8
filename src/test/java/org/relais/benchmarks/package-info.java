/** Measures, left out by the normal build; docs/benchmarks.md says what and how. Nothing here fails by time. */
@NullMarked
package org.relais.benchmarks;

import org.jspecify.annotations.NullMarked;
