package org.relais.template;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.community.CommunityId;
import org.relais.people.PersonId;
import org.relais.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Versions in the database: they come, and never change. */
@Component
class TemplateVersionRows {

    private static final String COLUMNS = "v.id, v.template_id, v.number, v.name, v.summary, v.occasion, v.group_size,"
            + " v.pitfalls, v.change, v.blueprint, v.saved_by, v.saved_at";

    private static final String NEWEST = "select * from (select distinct on (v.template_id) " + COLUMNS
            + " from template_version v join template t on t.id = v.template_id"
            + " where t.community_id = :community and %s order by v.template_id, v.number desc) v";

    private final JdbcClient jdbc;
    private final Blueprints blueprints;

    TemplateVersionRows(JdbcClient jdbc, Blueprints blueprints) {
        this.jdbc = jdbc;
        this.blueprints = blueprints;
    }

    void add(TemplateVersion version) {
        Description said = version.description();
        jdbc.sql("""
                        insert into template_version (id, template_id, number, name, summary, occasion, group_size,
                                                      pitfalls, change, blueprint, saved_by, saved_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)""")
                .params(
                        version.id().value(),
                        version.template().value(),
                        version.number(),
                        said.name(),
                        said.summary(),
                        said.occasion(),
                        said.group(),
                        said.pitfalls().toArray(String[]::new),
                        version.change(),
                        blueprints.write(version.blueprint()),
                        version.savedBy().value(),
                        version.savedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<TemplateVersion> find(VersionId id) {
        return jdbc.sql("select " + COLUMNS + " from template_version v where v.id = ?")
                .param(id.value())
                .query(this::version)
                .optional();
    }

    Optional<TemplateVersion> newest(TemplateId template) {
        return jdbc.sql("select " + COLUMNS
                        + " from template_version v where v.template_id = ? order by v.number desc limit 1")
                .param(template.value())
                .query(this::version)
                .optional();
    }

    /** Newest first. */
    List<TemplateVersion> of(TemplateId template) {
        return jdbc.sql("select " + COLUMNS + " from template_version v where v.template_id = ? order by v.number desc")
                .param(template.value())
                .query(this::version)
                .list();
    }

    /** The newest version of each template that the community offers, by name. */
    List<TemplateVersion> offered(CommunityId community) {
        return jdbc.sql(NEWEST.formatted("t.retired_at is null") + " order by lower(v.name), v.id")
                .param("community", community.value())
                .query(this::version)
                .list();
    }

    /**
     * The same of those that are not offered any more.
     *
     * @param after the last one before them; null for the first ones
     */
    List<TemplateVersion> retired(CommunityId community, @Nullable VersionId after, int most) {
        return jdbc.sql(NEWEST.formatted("t.retired_at is not null") + """
                         where cast(:after as uuid) is null or (lower(v.name), v.id) > (
                             select lower(a.name), a.id
                               from template_version a join template t on t.id = a.template_id
                              where a.id = cast(:after as uuid) and t.community_id = :community)
                         order by lower(v.name), v.id limit :most
                        """)
                .param("community", community.value())
                .param("after", Ids.value(after))
                .param("most", most)
                .query(this::version)
                .list();
    }

    private TemplateVersion version(ResultSet row, int number) throws SQLException {
        return new TemplateVersion(
                new VersionId(row.getObject("id", UUID.class)),
                new TemplateId(row.getObject("template_id", UUID.class)),
                row.getInt("number"),
                new Description(
                        row.getString("name"),
                        row.getString("summary"),
                        row.getString("occasion"),
                        row.getString("group_size"),
                        texts(row.getArray("pitfalls"))),
                row.getString("change"),
                blueprints.read(row.getString("blueprint")),
                new PersonId(row.getObject("saved_by", UUID.class)),
                row.getObject("saved_at", OffsetDateTime.class).toInstant());
    }

    private static List<String> texts(Array column) throws SQLException {
        return List.of((String[]) column.getArray());
    }
}
