package org.relais.authz;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Objects of the module outbox. */
@Component
@Order(6)
class OutboxWorldPart implements WorldPart {

    @Override
    public void populate(World world) {
        world.put("unsubscribe", "a-link-that-nobody-signed");
    }
}
