-- Somebody who wants what a community publishes: a person with an account, or an address that was confirmed.
create table subscription (
    id           uuid primary key,
    community_id uuid        not null references community (id),
    kind         text        not null check (kind in ('MINUTES', 'TEMPLATES', 'INVITATIONS', 'STORIES', 'PRESENTATIONS')),
    person_id    uuid references person (id),
    email        text check (email = lower(email) and char_length(email) between 3 and 254),
    locale       text,
    zone         text,
    since        timestamptz not null,
    check ((person_id is null) = (email is not null)),
    check ((email is null) = (locale is null) and (email is null) = (zone is null))
);

create unique index subscription_of_person on subscription (community_id, kind, person_id) where person_id is not null;
create unique index subscription_of_address on subscription (community_id, kind, email) where email is not null;

-- Wishes for an address that whoever reads its mail did not confirm yet; they are forgotten soon.
create table subscription_request (
    id           uuid primary key,
    community_id uuid        not null references community (id),
    email        text        not null check (email = lower(email) and char_length(email) between 3 and 254),
    kinds        text[]      not null check (cardinality(kinds) between 1 and 5),
    locale       text        not null,
    zone         text        not null,
    expires_at   timestamptz not null,
    confirmed_at timestamptz
);

create index subscription_request_end on subscription_request (expires_at);
