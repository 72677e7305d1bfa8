package org.relais.live.stream;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** One node: there is nobody else to tell. */
@Component
@ConditionalOnProperty(name = "relais.live.doorbell", havingValue = "local", matchIfMissing = true)
class LocalDoorbell implements Doorbell {

    @Override
    public void ring() {
        // the node that made the change marks its own rooms
    }

    @Override
    public void answer(Runnable heard) {
        // nobody else rings
    }
}
