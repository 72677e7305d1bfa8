package org.relais.journal;

/** Who may read a surprise. Unlike an audience it begins with its author alone, which is the default (R9.10). */
public enum Sharing {
    ME,
    GROUP,
    COMMUNITY
}
