/** Pages of date polls. */
@NullMarked
package org.relais.poll.web;

import org.jspecify.annotations.NullMarked;
