package org.relais.community;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.people.PersonId;
import org.relais.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads communities with the standings of one reader, one statement for all of them. */
@Component
class CommunityHeaders {

    private static final String SELECT = """
            select c.id, c.name, c.zone, c.language, c.commitment_audience, c.visibility, c.objective,
                   coalesce(bool_or(m.standing in ('MEMBER', 'STEWARD')), false) as member,
                   coalesce(bool_or(m.standing = 'STEWARD'), false) as steward,
                   coalesce(bool_or(m.standing = 'MANAGER'), false) as manager
              from community c
              left join membership m on m.community_id = c.id and m.person_id = :reader and m.left_at is null
             where %s
             group by c.id
             order by lower(c.name), c.id
            """;

    private final JdbcClient jdbc;

    CommunityHeaders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<CommunityHeader> find(CommunityId id, @Nullable PersonId reader) {
        return jdbc.sql(SELECT.formatted("c.id = :id"))
                .param("id", id.value())
                .param("reader", Ids.value(reader), Types.OTHER)
                .query(CommunityHeaders::header)
                .optional();
    }

    List<CommunityCard> of(PersonId person) {
        return jdbc.sql(SELECT.formatted("m.id is not null"))
                .param("reader", person.value())
                .query((row, number) -> new CommunityCard(header(row, number), row.getString("objective")))
                .list();
    }

    private static CommunityHeader header(ResultSet row, int number) throws SQLException {
        return new CommunityHeader(
                new CommunityId(row.getObject("id", UUID.class)),
                row.getString("name"),
                ZoneId.of(row.getString("zone")),
                Locale.forLanguageTag(row.getString("language")),
                Audience.valueOf(row.getString("commitment_audience")),
                Visibility.valueOf(row.getString("visibility")),
                row.getBoolean("member"),
                row.getBoolean("steward"),
                row.getBoolean("manager"));
    }
}
