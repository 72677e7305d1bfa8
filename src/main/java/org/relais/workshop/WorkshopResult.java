package org.relais.workshop;

/**
 * A workshop that was held, with what came of it.
 *
 * @param lasted minutes from the opening of the room to its closing; those that were planned where no room was opened
 */
public record WorkshopResult(WorkshopLine line, int lasted, Delivery delivery) {}
