package org.relais.notification.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.community.CommunityId;
import org.relais.notification.reminder.RuleBook.Scope;
import org.relais.shared.Ids;
import org.relais.workshop.WorkshopId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rules of communities, and of workshops that have rules of their own instead. */
@Service
@Transactional
public class ReminderRules {

    private static final String SELECT =
            "select community_id, workshop_id, key, template, audience, anchor, minutes, active, held from reminder_rule";

    private final JdbcClient jdbc;

    ReminderRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param workshop null for the rules of the community */
    @Transactional(readOnly = true)
    public List<ReminderRule> of(CommunityId community, @Nullable WorkshopId workshop) {
        return book(community).of(community, workshop);
    }

    /** Somebody decided for this community or workshop, so that it has rules of its own. */
    @Transactional(readOnly = true)
    public boolean decided(CommunityId community, @Nullable WorkshopId workshop) {
        return book(community).decides(community, workshop);
    }

    /** From now on these and no others. */
    public void decide(CommunityId community, @Nullable WorkshopId workshop, List<ReminderRule> rules) {
        forget(community, workshop);
        for (int position = 0; position < rules.size(); position++) {
            add(community, workshop, position, rules.get(position));
        }
    }

    /** As if nothing had ever been decided here. */
    public void forget(CommunityId community, @Nullable WorkshopId workshop) {
        scope(
                        "delete from reminder_rule where community_id = :community"
                                + " and workshop_id is not distinct from cast(:workshop as uuid)",
                        community,
                        workshop)
                .update();
    }

    /** All that was ever decided. */
    @Transactional(readOnly = true)
    RuleBook book() {
        return read(jdbc.sql(SELECT + " order by position"));
    }

    private RuleBook book(CommunityId community) {
        return read(
                jdbc.sql(SELECT + " where community_id = ? order by position").param(community.value()));
    }

    private static RuleBook read(StatementSpec statement) {
        Map<Scope, List<ReminderRule>> decided = new HashMap<>();
        statement.query(row -> {
            decided.computeIfAbsent(scope(row), first -> new ArrayList<>()).add(rule(row));
        });
        return new RuleBook(decided);
    }

    private void add(CommunityId community, @Nullable WorkshopId workshop, int position, ReminderRule rule) {
        scope("""
                        insert into reminder_rule
                            (id, community_id, workshop_id, position, key, template, audience, anchor, minutes, active,
                             held)
                        values (:id, :community, cast(:workshop as uuid), :position,
                                :key, :template, :audience, :anchor, :minutes, :active, :held)""", community, workshop)
                .param("id", Ids.next())
                .param("position", position)
                .param("key", rule.key())
                .param("template", rule.template().name())
                .param("audience", rule.audience().name())
                .param("anchor", rule.anchor().name())
                .param("minutes", rule.minutes())
                .param("active", rule.active())
                .param("held", rule.held())
                .update();
    }

    private StatementSpec scope(String sql, CommunityId community, @Nullable WorkshopId workshop) {
        return jdbc.sql(sql)
                .param("community", community.value())
                .param("workshop", workshop == null ? null : workshop.value());
    }

    private static Scope scope(ResultSet row) throws SQLException {
        UUID workshop = row.getObject("workshop_id", UUID.class);
        return new Scope(
                new CommunityId(row.getObject("community_id", UUID.class)),
                workshop == null ? null : new WorkshopId(workshop));
    }

    private static ReminderRule rule(ResultSet row) throws SQLException {
        return new ReminderRule(
                row.getString("key"),
                Template.valueOf(row.getString("template")),
                Audience.valueOf(row.getString("audience")),
                Anchor.valueOf(row.getString("anchor")),
                row.getInt("minutes"),
                row.getBoolean("active"),
                row.getBoolean("held"));
    }
}
