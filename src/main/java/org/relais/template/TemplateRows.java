package org.relais.template;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.community.CommunityId;
import org.relais.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Templates in the database, apart from their versions. */
@Component
class TemplateRows {

    private static final String SELECT = "select id, community_id, made_by, retired_at from template where ";

    private final JdbcClient jdbc;

    TemplateRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(TemplateId id, CommunityId community, PersonId by, Instant at) {
        jdbc.sql("insert into template (id, community_id, made_by, made_at) values (?, ?, ?, ?)")
                .params(id.value(), community.value(), by.value(), at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Template> find(TemplateId id) {
        return jdbc.sql(SELECT + "id = ?")
                .param(id.value())
                .query(TemplateRows::template)
                .optional();
    }

    /** Whoever adds a version or retires it takes this lock. */
    Optional<Template> lock(TemplateId id) {
        return jdbc.sql(SELECT + "id = ? for update")
                .param(id.value())
                .query(TemplateRows::template)
                .optional();
    }

    int countOffered(CommunityId community) {
        return jdbc.sql("select count(*) from template where community_id = ? and retired_at is null")
                .param(community.value())
                .query(Integer.class)
                .single();
    }

    /** From then on it is not offered; or, with none, it is again. */
    void retire(TemplateId id, @Nullable Instant at) {
        jdbc.sql("update template set retired_at = :at where id = :id")
                .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", id.value())
                .update();
    }

    private static Template template(ResultSet row, int number) throws SQLException {
        OffsetDateTime retired = row.getObject("retired_at", OffsetDateTime.class);
        return new Template(
                new TemplateId(row.getObject("id", UUID.class)),
                new CommunityId(row.getObject("community_id", UUID.class)),
                new PersonId(row.getObject("made_by", UUID.class)),
                retired == null ? null : retired.toInstant());
    }
}
