package org.relais.role.web;

/** What a button of the page of the round tables does. */
enum TurnAct {
    SHUFFLE,
    COMPLETE,
    EARLIER,
    LATER,
    DROP
}
