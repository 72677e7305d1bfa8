package org.relais.role;

import java.util.List;
import org.relais.workshop.WorkshopLine;

/** A question that waits for somebody's answer, and the workshop that it is about. */
public record OpenQuestion(WorkshopLine workshop, List<RoleReason> asked) {}
