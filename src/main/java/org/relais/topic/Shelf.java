package org.relais.topic;

/** Which topics a list shows. */
public enum Shelf {
    OPEN("t.state = 'OPEN'"),
    SELECTED("t.state = 'SELECTED'"),
    DISCUSSED("t.state = 'DISCUSSED'"),
    MINE("t.author_id = :reader");

    final String condition;

    Shelf(String condition) {
        this.condition = condition;
    }
}
