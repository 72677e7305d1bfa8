create table series (
    id           uuid primary key,
    community_id uuid        not null references community (id),
    made_by      uuid        not null references person (id),
    cadence      text        not null check (cadence in ('WEEKS', 'NTH_WEEKDAY', 'LAST_WEEKDAY')),
    every        integer     not null check (every between 1 and 12),
    made_at      timestamptz not null,
    check (cadence = 'WEEKS' or every = 1)
);

-- a workshop belongs to one series at most
create table series_workshop (
    workshop_id uuid primary key references workshop (id) on delete cascade,
    series_id   uuid    not null references series (id) on delete cascade,
    position    integer not null check (position between 0 and 51),
    planned_on  date    not null,
    unique (series_id, position)
);
