/**
 * The PostgreSQL that a fresh machine does not have: unpacked, started, watched and stopped with the application.
 * Nothing else in Relais knows about it: with {@code spring.datasource.url} set it stays out of the way.
 */
@NullMarked
package org.relais.platform.database;

import org.jspecify.annotations.NullMarked;
