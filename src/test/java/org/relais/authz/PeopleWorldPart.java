package org.relais.authz;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Objects of the module people. */
@Component
@Order(0)
class PeopleWorldPart implements WorldPart {

    @Override
    public void populate(World world) {
        world.put("person", world.community().member());
        world.put("community", world.community().id());
        world.put("link", "a-link-that-opens-nothing");
        world.put("session", "0123456789abcdef");
    }
}
