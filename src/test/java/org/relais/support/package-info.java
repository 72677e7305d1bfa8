/** What tests of every module share: annotations, the test database, valid worlds. */
@NullMarked
package org.relais.support;

import org.jspecify.annotations.NullMarked;
