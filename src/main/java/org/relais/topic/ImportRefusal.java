package org.relais.topic;

/** Why a list cannot be read at all; each has a sentence that says what to do. */
public enum ImportRefusal {
    EMPTY,
    TOO_LARGE,
    /** Neither UTF-8, UTF-16 nor Windows-1252. */
    UNREADABLE_TEXT,
    /** Quotation marks that open and do not close. */
    BROKEN_QUOTES,
    /** The first line names no columns that are known: most often the separator is another one. */
    NO_COLUMNS,
    TOO_MANY_COLUMNS,
    TOO_MANY_ROWS,
    HEADER_ONLY
}
