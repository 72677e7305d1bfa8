create table community (
    id                  uuid primary key,
    name                text not null check (char_length(name) between 2 and 80),
    need                text not null check (char_length(need) between 1 and 1000),
    objective           text not null check (char_length(objective) between 1 and 1000),
    charter             text not null check (char_length(charter) <= 4000),
    cadence             text not null check (char_length(cadence) <= 120),
    language            text not null check (language in ('fr', 'en')),
    zone                text not null check (char_length(zone) between 1 and 64),
    commitment_audience text not null check (commitment_audience in ('GROUP', 'COMMUNITY', 'ORGANISATION')),
    two_hats            boolean not null,
    founded_at          timestamptz not null,
    demonstration_since timestamptz,
    version             bigint not null
);

-- One row for one standing during one time; whoever comes back gets a new row.
create table membership (
    id           uuid primary key,
    community_id uuid not null references community (id),
    person_id    uuid not null references person (id),
    standing     text not null check (standing in ('STEWARD', 'MEMBER', 'MANAGER')),
    since        timestamptz not null,
    left_at      timestamptz,
    check (left_at >= since)
);

-- A person takes part once at a time, and reads the reports once at a time.
create unique index membership_current
    on membership (community_id, person_id, (standing = 'MANAGER')) where left_at is null;
create index membership_person on membership (person_id) where left_at is null;

create table invitation (
    id           uuid primary key,
    community_id uuid not null references community (id),
    standing     text not null check (standing in ('MEMBER', 'MANAGER')),
    token        text not null unique check (char_length(token) = 32),
    made_by      uuid not null references person (id),
    made_at      timestamptz not null,
    expires_at   timestamptz not null,
    revoked_at   timestamptz,
    check (expires_at > made_at)
);

-- One link at a time for members and one for managers: renewing revokes the one before.
create unique index invitation_current on invitation (community_id, standing) where revoked_at is null;
