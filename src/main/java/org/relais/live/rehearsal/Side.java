package org.relais.live.rehearsal;

import java.util.Locale;
import java.util.stream.Stream;
import org.relais.live.View;

/** From where somebody looks at a rehearsal, as it is named in addresses and messages. */
public enum Side {
    DESK(View.FACILITATOR),
    PHONE(View.PARTICIPANT),
    SCREEN(View.SCREEN);

    private final View view;

    Side(View view) {
        this.view = view;
    }

    View view() {
        return view;
    }

    public String address() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The desk, unless another one is named. */
    public static Side named(String address) {
        return Stream.of(values())
                .filter(side -> side.address().equals(address))
                .findFirst()
                .orElse(DESK);
    }
}
