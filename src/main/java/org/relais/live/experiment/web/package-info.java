/** Commands about experiments, the same for all formats. */
@NullMarked
package org.relais.live.experiment.web;

import org.jspecify.annotations.NullMarked;
