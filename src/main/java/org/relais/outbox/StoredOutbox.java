package org.relais.outbox;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.relais.people.People;
import org.relais.people.PersonId;
import org.relais.people.PersonView;
import org.relais.shared.Identifier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Messages wait in the database that their causes are in: either both are there after a crash, or neither. */
@Service
@Transactional
class StoredOutbox implements Outbox {

    private final People people;
    private final Wishes wishes;
    private final Unsubscribing unsubscribing;
    private final MessageTexts texts;
    private final MessageStore store;
    private final Recalls recalls;

    StoredOutbox(
            People people,
            Wishes wishes,
            Unsubscribing unsubscribing,
            MessageTexts texts,
            MessageStore store,
            Recalls recalls) {
        this.people = people;
        this.wishes = wishes;
        this.unsubscribing = unsubscribing;
        this.texts = texts;
        this.store = store;
        this.recalls = recalls;
    }

    @Override
    public boolean post(Message message) {
        return switch (message.recipient()) {
            case Recipient.Member member -> post(message, member.person());
            case Recipient.Outsider outsider -> store(message, reader(outsider), false);
        };
    }

    @Override
    public void callBack(String kind, UUID about) {
        recalls.all(kind, about);
    }

    @Override
    public void callBack(String kind, UUID about, Recipient recipient) {
        recalls.of(kind, about, recipient.key());
    }

    @Override
    @Transactional(readOnly = true)
    public Told told(String kind, Collection<? extends Identifier> about) {
        return store.told(kind, about);
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UUID> waiting(String kind) {
        return store.waiting(kind);
    }

    private boolean post(Message message, PersonId person) {
        Wish wish = message.subject() == MailSubject.ACCOUNT ? Wish.AT_ONCE : wishes.of(person, message.subject());
        if (wish == Wish.NOTHING) {
            return false;
        }
        boolean gathered =
                message.urgency() == Urgency.DIGEST || wish == Wish.DIGEST && message.urgency() != Urgency.URGENT;
        return store(message, reader(message, people.find(person)), gathered);
    }

    private boolean store(Message message, Reader reader, boolean digest) {
        if (store.knows(message, reader.key())) {
            return false;
        }
        return store.put(message, reader, texts.write(message, reader), digest).isPresent();
    }

    private Reader reader(Message message, PersonView person) {
        return new Reader(
                Recipient.of(person.id()).key(),
                person.id(),
                person.locale(),
                person.zone(),
                unsubscribing.path(person.id(), Set.of(message.subject())));
    }

    private static Reader reader(Recipient.Outsider outsider) {
        return new Reader(outsider.key(), null, outsider.locale(), outsider.zone(), outsider.unsubscribe());
    }
}
