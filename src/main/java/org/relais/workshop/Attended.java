package org.relais.workshop;

/** Whether somebody who had a seat was there. Read by the person and those who lead the workshop alone, 30 days (P13). */
public enum Attended {
    UNKNOWN,
    YES,
    EXCUSED,
    NO
}
