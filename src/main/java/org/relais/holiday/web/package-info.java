/** Pages of holidays and absences. */
@NullMarked
package org.relais.holiday.web;

import org.jspecify.annotations.NullMarked;
