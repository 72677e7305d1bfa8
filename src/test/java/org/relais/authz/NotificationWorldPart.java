package org.relais.authz;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Objects of the module notification. */
@Component
@Order(60)
class NotificationWorldPart implements WorldPart {

    @Override
    public void populate(World world) {
        world.put("answer", "an-address-that-nobody-signed");
        world.put("settlement", "an-address-that-nobody-signed");
        world.put("feed", "an-address-that-nobody-has");
    }
}
