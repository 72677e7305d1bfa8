-- A time-limited try that a workshop ended with, its owner, and where it came from. Nobody owns one who did not accept it (P9).
create table experiment (
    id           uuid        primary key,
    community    uuid        not null references community (id),
    workshop     uuid        not null references workshop (id),
    origin       text        not null check (char_length(origin) between 1 and 200),
    hypothesis   text        not null check (char_length(hypothesis) between 1 and 300),
    measure      text        not null check (char_length(measure) between 1 and 300),
    guard_rail   text        not null check (char_length(guard_rail) <= 300),
    ends_on      date        not null,
    proposed_at  timestamptz not null,
    owner_person uuid references person (id),
    owner_guest  uuid references guest (id),
    owner_name   text        not null default '' check (char_length(owner_name) <= 100),
    accepted_at  timestamptz,
    check (num_nonnulls(owner_person, owner_guest) <= 1),
    check (accepted_at is null or owner_name <> '')
);

create index experiment_workshop on experiment (workshop, proposed_at);
create index experiment_owner_guest on experiment (owner_guest) where owner_guest is not null;
create index experiment_owner_person on experiment (owner_person) where owner_person is not null;
