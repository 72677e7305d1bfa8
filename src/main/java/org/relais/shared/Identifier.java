package org.relais.shared;

import java.io.Serializable;
import java.util.UUID;

/** Identity of a thing: a time-ordered UUID, wrapped in a record of its own per kind of thing. */
public interface Identifier extends Serializable {

    UUID value();
}
