package org.relais.role;

import org.jspecify.annotations.Nullable;
import org.relais.workshop.Role;

/**
 * A role that somebody would hand on, for one reader.
 *
 * @param by name of who offers it
 * @param wanted the reader's role that is asked for in exchange; null: whoever likes may have it
 * @param own the reader offers it
 */
public record SwapLine(Role role, String by, @Nullable Role wanted, boolean own) {}
