package org.relais.demo;

import java.util.UUID;
import org.relais.people.PersonId;
import org.relais.role.RoleQuestions;
import org.relais.workshop.WorkshopId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Has people asked for the roles that are free in the next workshop, as its facilitator would. */
@Component
class DemoRoles {

    private final RoleQuestions questions;
    private final JdbcClient jdbc;

    DemoRoles(RoleQuestions questions, JdbcClient jdbc) {
        this.questions = questions;
        this.jdbc = jdbc;
    }

    void write(DemoStory story, DemoCast cast) {
        questions.ask(next(cast), new PersonId(cast.person(story.offers().facilitator())));
    }

    private WorkshopId next(DemoCast cast) {
        return new WorkshopId(jdbc.sql("select id from workshop where community_id = ? and state = 'PUBLISHED'"
                        + " order by starts_at limit 1")
                .param(cast.community())
                .query(UUID.class)
                .single());
    }
}
