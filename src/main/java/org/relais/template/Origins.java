package org.relais.template;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.community.CommunityId;
import org.relais.people.PersonId;
import org.relais.shared.Ids;
import org.relais.workshop.WorkshopId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What workshops were started from: a workshop keeps the version that it used (T23, R12.3). */
@Component
class Origins {

    private final JdbcClient jdbc;

    Origins(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Once, for a draft of that author in that community, and for what belongs to the same community; anything else leaves
     * no trace.
     */
    void note(WorkshopId draft, CommunityId community, PersonId author, Origin origin) {
        jdbc.sql("""
                        insert into workshop_origin (workshop_id, version_id, copied_from, shipped, shipped_version)
                        select w.id, t.id, s.id, cast(:shipped as text), cast(:number as integer)
                          from workshop w
                          left join (select v.id, t.community_id from template_version v
                                       join template t on t.id = v.template_id) t
                            on t.id = cast(:version as uuid) and t.community_id = w.community_id
                          left join workshop s
                            on s.id = cast(:source as uuid) and s.community_id = w.community_id and s.id <> w.id
                         where w.id = :draft and w.made_by = :author and w.community_id = :community
                           and w.state = 'DRAFT' and num_nonnulls(t.id, s.id, cast(:shipped as text)) = 1
                        on conflict do nothing""")
                .param("version", Ids.value(origin.version()))
                .param("source", Ids.value(origin.copiedFrom()))
                .param("shipped", origin.shipped())
                .param("number", origin.shipped() == null ? null : origin.shippedVersion())
                .param("draft", draft.value())
                .param("author", author.value())
                .param("community", community.value())
                .update();
    }

    Optional<Origin> of(WorkshopId workshop) {
        return jdbc.sql("select version_id, copied_from, shipped, shipped_version from workshop_origin"
                        + " where workshop_id = ?")
                .param(workshop.value())
                .query((row, number) -> new Origin(
                        version(row.getObject("version_id", UUID.class)),
                        workshop(row.getObject("copied_from", UUID.class)),
                        row.getString("shipped"),
                        row.getInt("shipped_version")))
                .optional();
    }

    /** How many workshops were started from any of its versions, drafts and those that were called off left out. */
    int uses(TemplateId template) {
        return jdbc.sql("""
                        select count(*) from workshop_origin o join template_version v on v.id = o.version_id
                          join workshop w on w.id = o.workshop_id
                         where v.template_id = ? and w.state in ('PUBLISHED', 'LIVE', 'CLOSED')""").param(template.value()).query(Integer.class).single();
    }

    /** The version that the person used last, if any: what is new since then is what matters (R12.3). */
    Optional<Integer> lastUsed(TemplateId template, PersonId person) {
        return jdbc.sql("""
                        select v.number from workshop_origin o join template_version v on v.id = o.version_id
                          join workshop w on w.id = o.workshop_id
                         where v.template_id = ? and w.made_by = ? order by w.made_at desc limit 1""")
                .params(template.value(), person.value())
                .query(Integer.class)
                .optional();
    }

    private static @Nullable VersionId version(@Nullable UUID id) {
        return id == null ? null : new VersionId(id);
    }

    private static @Nullable WorkshopId workshop(@Nullable UUID id) {
        return id == null ? null : new WorkshopId(id);
    }
}
