package org.relais.live;

import org.relais.live.floor.Floor;
import org.relais.live.lead.Leading;

/** The people's side of a room: how its door stands, who leads, who speaks. */
public record Company(Gate gate, Leading leading, Floor floor) {

    /** Differs when the part of the page that is one reader's own may be another one. */
    public String key() {
        return leading.key() + floor.key();
    }

    public static final Company NOBODY = new Company(Gate.OPEN, Leading.NOBODY, Floor.QUIET);
}
