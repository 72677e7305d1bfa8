-- R4.5: how often somebody's entry of a workshop was revised; no row for those who signed up before there were any
create table calendar_entry (
    workshop_id uuid        not null references workshop (id) on delete cascade,
    person_id   uuid        not null references person (id),
    sequence    integer     not null check (sequence >= 0),
    revised_at  timestamptz not null,
    primary key (workshop_id, person_id)
);

-- What somebody wants of their calendar; the address of the feed is kept as its hash.
create table calendar_setting (
    person_id     uuid primary key references person (id),
    token_hash    bytea unique,
    token_made_at timestamptz,
    alarm_minutes integer check (alarm_minutes between 1 and 10080),
    check ((token_hash is null) = (token_made_at is null))
);

-- R4.6: what readers know of a published workshop, and beside it the change that they will be told of
create table workshop_told (
    workshop_id uuid        not null references workshop (id) on delete cascade,
    pending     boolean     not null,
    since       timestamptz not null,
    starts_at   timestamptz not null,
    minutes     integer     not null,
    zone        text        not null,
    place       text        not null,
    link        text        not null,
    primary key (workshop_id, pending)
);
insert into workshop_told
select id, false, coalesce(published_at, made_at), starts_at, minutes, zone, place, link
  from workshop where state in ('PUBLISHED', 'LIVE');

-- C4: the rules of a community, or of one workshop instead of them; where there are none, the usual ones hold
create table reminder_rule (
    id           uuid primary key,
    community_id uuid    not null references community (id),
    workshop_id  uuid references workshop (id) on delete cascade,
    position     integer not null,
    -- the same in the copy that a workshop makes of its community's rules: nobody is told twice
    key          text    not null check (char_length(key) between 1 and 40),
    template     text    not null check (template in ('INVITATION', 'REMINDER', 'LINK', 'MINUTES_DUE')),
    audience     text    not null check (audience in
        ('CONFIRMED', 'REMOTE', 'WAITING', 'NOT_SIGNED_UP', 'ROLE_HOLDERS', 'SCRIBE')),
    anchor       text    not null check (anchor in ('SIGN_UP_OPENS', 'SIGN_UP_CLOSES', 'START', 'END')),
    -- after the anchor; before it when negative
    minutes      integer not null check (minutes between -86400 and 86400),
    active       boolean not null,
    unique nulls not distinct (community_id, workshop_id, key)
);

-- A rule that was carried out for a workshop at the time at which it was due.
create table reminder_run (
    workshop_id uuid        not null references workshop (id) on delete cascade,
    rule_key    text        not null,
    due_at      timestamptz not null,
    ran_at      timestamptz not null,
    primary key (workshop_id, rule_key, due_at)
);
