/** What people notice when something breaks: the fault suite, left out by the normal build; docs/reliability.md says how to run it. */
@NullMarked
package org.relais.faults;

import org.jspecify.annotations.NullMarked;
