package org.relais.authz;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Links of subscriptions that mean nothing: what a good one does is for the tests of the module. */
@Component
@Order(6)
class SubscriptionWorldPart implements WorldPart {

    @Override
    public void populate(World world) {
        world.put("confirming", "abc");
        world.put("ending", "abc");
    }
}
