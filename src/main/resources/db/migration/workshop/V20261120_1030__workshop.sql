create table workshop (
    id               uuid primary key,
    community_id     uuid        not null references community (id),
    made_by          uuid        not null references person (id),
    title            text        not null check (char_length(title) between 3 and 120),
    intention        text        not null check (char_length(intention) <= 300),
    objective        text        not null check (char_length(objective) <= 300),
    measure          text        not null check (char_length(measure) <= 300),
    objective_due_on date,
    deliverable      text        not null check (char_length(deliverable) <= 300),
    benefit          text        not null check (char_length(benefit) <= 300),
    starts_at        timestamptz not null,
    minutes          integer     not null check (minutes between 5 and 720),
    zone             text        not null check (char_length(zone) between 1 and 64),
    place            text        not null check (char_length(place) <= 200),
    link             text        not null check (char_length(link) <= 500),
    capacity         integer     not null check (capacity between 2 and 500),
    members_only     boolean     not null,
    state            text        not null check (state in ('DRAFT', 'PUBLISHED', 'LIVE', 'CLOSED', 'CANCELLED')),
    made_at          timestamptz not null,
    published_at     timestamptz,
    began_at         timestamptz,
    closed_at        timestamptz,
    cancelled_at     timestamptz,
    version          bigint      not null,
    -- R6.3: what a published workshop must say
    check (state in ('DRAFT', 'CANCELLED')
        or (intention <> '' and deliverable <> '' and benefit <> '' and (place <> '' or link <> ''))),
    check (state <> 'CLOSED' or closed_at is not null),
    check (state <> 'CANCELLED' or cancelled_at is not null)
);
create index workshop_community on workshop (community_id, starts_at);

create table agenda_step (
    id          uuid primary key,
    workshop_id uuid    not null references workshop (id) on delete cascade,
    position    integer not null check (position >= 0),
    title       text    not null check (char_length(title) between 1 and 120),
    format      text    not null check (char_length(format) between 1 and 40),
    phase       text    not null check (phase in ('OPEN', 'RETURN', 'EXPLORE', 'DIVERGE', 'CONVERGE', 'DECIDE', 'BREAK', 'CLOSE')),
    minutes     integer not null check (minutes between 1 and 480),
    unique (workshop_id, position) deferrable initially deferred
);

create table workshop_topic (
    workshop_id uuid    not null references workshop (id) on delete cascade,
    topic_id    uuid    not null references topic (id),
    position    integer not null,
    primary key (workshop_id, topic_id)
);

-- R3.1: one living sign-up per person; the workshop's row is locked while seats are counted
create table sign_up (
    id           uuid primary key,
    workshop_id  uuid        not null references workshop (id) on delete cascade,
    person_id    uuid        not null references person (id),
    requested_at timestamptz not null,
    withdrawn_at timestamptz
);
create unique index sign_up_current on sign_up (workshop_id, person_id) where withdrawn_at is null;
create index sign_up_person on sign_up (person_id) where withdrawn_at is null;

create table role_assignment (
    workshop_id uuid        not null references workshop (id) on delete cascade,
    role        text        not null check (role in ('FACILITATOR', 'SCRIBE', 'TIMEKEEPER', 'SYNTHESISER')),
    person_id   uuid        not null references person (id),
    taken_at    timestamptz not null,
    primary key (workshop_id, role)
);
