/** The report of a community on screen, on paper and as a table. */
@NullMarked
package org.relais.report.web;

import org.jspecify.annotations.NullMarked;
