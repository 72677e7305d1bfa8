package org.relais.workshop.web;

/**
 * Where two people who changed a plan at once say different things.
 *
 * @param field of the form, to go to
 * @param label message that names it
 */
record Difference(String field, String label, String stored, String typed) {}
