@NullMarked
package org.relais.series.web;

import org.jspecify.annotations.NullMarked;
