package org.relais.authz;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Objects;
import org.relais.people.GuestId;
import org.relais.people.Guests;
import org.relais.people.PersonId;
import org.relais.support.CommunityWorld;
import org.relais.support.Persons;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Component;

/** Makes worlds from the parts of all modules. */
@Component
class Worlds {

    private final List<WorldPart> parts;
    private final CommunityWorld communities;
    private final Persons persons;
    private final Guests guests;
    private final JdbcClient database;

    Worlds(List<WorldPart> parts, CommunityWorld communities, Persons persons, Guests guests, JdbcClient database) {
        this.parts = parts;
        this.communities = communities;
        this.persons = persons;
        this.guests = guests;
        this.database = database;
    }

    World make() {
        var response = new MockHttpServletResponse();
        GuestId guest = guests.remember(new MockHttpServletRequest(), response);
        Cookie cookie = Objects.requireNonNull(response.getCookie("guest"));
        var elsewhere = communities.community();
        World world = new World(communities.community(), elsewhere.member(), administrator(), guest, cookie);
        parts.forEach(part -> part.populate(world));
        return world;
    }

    private PersonId administrator() {
        PersonId admin = persons.named("Zoe Admin");
        database.sql("update person set administrator_since = now() where id = ?")
                .param(admin.value())
                .update();
        return admin;
    }
}
