package org.relais.notification.reminder;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relais.community.CommunityId;
import org.relais.workshop.WorkshopId;

/** Which rules hold where: those of the workshop, else those of its community, else the usual ones. */
record RuleBook(Map<Scope, List<ReminderRule>> decided) {

    /** @param workshop null for the whole community */
    record Scope(CommunityId community, @Nullable WorkshopId workshop) {}

    boolean decides(CommunityId community, @Nullable WorkshopId workshop) {
        return decided.containsKey(new Scope(community, workshop));
    }

    List<ReminderRule> of(CommunityId community, @Nullable WorkshopId workshop) {
        List<ReminderRule> usual = decided.getOrDefault(new Scope(community, null), ReminderRule.USUAL);
        return decided.getOrDefault(new Scope(community, workshop), usual);
    }
}
