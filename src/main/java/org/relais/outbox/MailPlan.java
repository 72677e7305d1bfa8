package org.relais.outbox;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What somebody wants by mail (R4.7).
 *
 * @param wishes for every subject that can be muted
 * @param days on which the digest is made, at least one
 * @param hour of the digest, in the zone of the account
 */
public record MailPlan(Map<MailSubject, Wish> wishes, Set<DayOfWeek> days, int hour) {

    static final MailPlan USUAL = new MailPlan(Map.of(), EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), 8);

    public MailPlan {
        wishes = complete(wishes);
        days = Set.copyOf(days);
    }

    private static Map<MailSubject, Wish> complete(Map<MailSubject, Wish> said) {
        Map<MailSubject, Wish> complete = new EnumMap<>(MailSubject.class);
        MailSubject.mutable().forEach(subject -> complete.put(subject, said.getOrDefault(subject, Wish.AT_ONCE)));
        return complete;
    }

    public Wish of(MailSubject subject) {
        return wishes.getOrDefault(subject, Wish.AT_ONCE);
    }
}
