package org.relais.demo;

import java.util.Map;
import java.util.UUID;

/** Who is who in a written story. */
record DemoCast(UUID community, Map<String, UUID> people) {

    UUID person(String key) {
        var id = people.get(key);
        if (id == null) {
            throw new IllegalStateException("Nobody in the story is called " + key);
        }
        return id;
    }
}
