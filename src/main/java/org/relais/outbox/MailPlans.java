package org.relais.outbox;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.relais.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each person wants by mail, said on the page of preferences or by the link in a mail (R4.7). */
@Service
@Transactional
public class MailPlans {

    private final Wishes wishes;
    private final Recalls recalls;
    private final Unsubscribing unsubscribing;

    MailPlans(Wishes wishes, Recalls recalls, Unsubscribing unsubscribing) {
        this.wishes = wishes;
        this.recalls = recalls;
        this.unsubscribing = unsubscribing;
    }

    /**
     * What the link of a mail leads to.
     *
     * @param done nothing is mailed about these subjects any more
     */
    public record Unsubscribed(Set<MailSubject> subjects, boolean expired, boolean done) {}

    @Transactional(readOnly = true)
    public MailPlan of(PersonId person) {
        return wishes.plan(person);
    }

    /** At what hour each of these readers gets mails that are gathered; who said nothing, at the usual one. */
    @Transactional(readOnly = true)
    public Map<PersonId, Integer> hours(Collection<PersonId> readers) {
        return wishes.hours(readers);
    }

    /** Those of these readers who want nothing about the subject. */
    @Transactional(readOnly = true)
    public Set<PersonId> muting(MailSubject subject, Collection<PersonId> readers) {
        return wishes.muting(subject, readers);
    }

    public void keep(PersonId person, MailPlan plan) {
        plan.wishes().forEach((subject, wish) -> keep(person, subject, wish));
        wishes.keepDigest(person, plan.days(), plan.hour());
    }

    /** Empty when the link is not genuine. */
    @Transactional(readOnly = true)
    public Optional<Unsubscribed> read(String token) {
        return unsubscribing.read(token).map(this::state);
    }

    /** Does what the link says unless it is too old; once more changes nothing. */
    public Optional<Unsubscribed> unsubscribe(String token) {
        Optional<Unsubscribing.Leaving> leaving = unsubscribing.read(token);
        leaving.filter(genuine -> !genuine.expired())
                .ifPresent(valid -> valid.subjects().forEach(subject -> keep(valid.person(), subject, Wish.NOTHING)));
        return leaving.map(this::state);
    }

    private void keep(PersonId person, MailSubject subject, Wish wish) {
        wishes.keep(person, subject, wish);
        if (wish == Wish.NOTHING) {
            recalls.unwanted(person, subject);
        }
    }

    private Unsubscribed state(Unsubscribing.Leaving leaving) {
        MailPlan plan = wishes.plan(leaving.person());
        boolean done = leaving.subjects().stream().allMatch(subject -> plan.of(subject) == Wish.NOTHING);
        return new Unsubscribed(EnumSet.copyOf(leaving.subjects()), leaving.expired(), done);
    }
}
