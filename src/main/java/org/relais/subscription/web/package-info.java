/** Pages of subscriptions. */
@NullMarked
package org.relais.subscription.web;

import org.jspecify.annotations.NullMarked;
