-- What readers want, where it differs from "at once".
create table mail_wish (
    person_id    uuid not null references person (id),
    mail_subject text not null check (mail_subject in
        ('INVITATIONS', 'WORKSHOPS', 'MINUTES', 'COMMITMENTS', 'TOPICS', 'TEMPLATES', 'STORIES', 'PRESENTATIONS')),
    wish         text not null check (wish in ('AT_ONCE', 'DIGEST', 'NOTHING')),
    primary key (person_id, mail_subject)
);

-- When somebody's digest is made, in the zone of the account: ISO days of the week.
create table digest_time (
    person_id uuid primary key references person (id),
    days      smallint[] not null check (cardinality(days) > 0 and days <@ array[1, 2, 3, 4, 5, 6, 7]::smallint[]),
    hour      smallint not null check (hour between 0 and 23)
);

create table outbox_message (
    id              uuid primary key,
    kind            text not null check (char_length(kind) between 1 and 80),
    about           uuid not null,
    -- The identity of a person or the address of somebody without an account.
    recipient       text not null check (char_length(recipient) between 1 and 320),
    occurrence      text not null check (char_length(occurrence) <= 200),
    person_id       uuid references person (id),
    holder_id       uuid references person (id),
    mail_subject    text not null check (mail_subject in
        ('ACCOUNT', 'INVITATIONS', 'WORKSHOPS', 'MINUTES', 'COMMITMENTS', 'TOPICS', 'TEMPLATES', 'STORIES', 'PRESENTATIONS')),
    urgency         text not null check (urgency in ('URGENT', 'ORDINARY', 'DIGEST')),
    -- Waits for the digest of its reader instead of going out alone.
    digest          boolean not null,
    digest_id       uuid references outbox_message (id),
    locale          text not null,
    zone            text not null,
    title           text not null,
    text            text not null,
    html            text not null,
    link            text not null,
    unsubscribe     text not null,
    calendar_method text check (calendar_method in ('REQUEST', 'CANCEL')),
    calendar        text,
    state           text not null check (state in ('PENDING', 'HELD', 'SENT', 'FAILED', 'CANCELLED')),
    posted_at       timestamptz not null,
    due_at          timestamptz not null,
    -- Handed to the mail server, which did not answer yet: after a crash nobody knows whether it went out.
    claimed_at      timestamptz,
    attempts        int not null default 0,
    last_error      text,
    sent_at         timestamptz,
    -- The day, at the reader, whose one mail that can wait this is (R4.9).
    ordinary_on     date,
    version         int not null default 0,
    unique (kind, about, recipient, occurrence),
    check ((calendar_method is null) = (calendar is null)),
    check ((sent_at is not null) = (state = 'SENT'))
);

create index outbox_message_due on outbox_message ((urgency <> 'URGENT'), due_at, id) where state = 'PENDING' and not digest;
create index outbox_message_digest on outbox_message (person_id, posted_at) where state = 'PENDING' and digest and digest_id is null;
create index outbox_message_in_digest on outbox_message (digest_id) where digest_id is not null;
create index outbox_message_one_a_day on outbox_message (recipient, ordinary_on) where ordinary_on is not null;
create index outbox_message_page on outbox_message (state, id desc);
create index outbox_message_holder on outbox_message (holder_id) where state = 'HELD';
create index outbox_message_sent on outbox_message (sent_at) where sent_at is not null;
