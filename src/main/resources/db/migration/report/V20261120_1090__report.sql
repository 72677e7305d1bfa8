-- What the community needs from its managers, said once for each period (P19)
create table report_need (
    community_id uuid        not null references community (id) on delete cascade,
    period       text        not null check (period ~ '^[0-9]{4}-(0[1-9]|1[0-2]|Q[1-4])$'),
    text         text        not null check (char_length(text) between 1 and 1000),
    written_by   uuid        not null references person (id),
    written_at   timestamptz not null,
    primary key (community_id, period)
);

-- Who read a report, shown to those whom it is about (P14); one row for each reader, period and day
create table report_reading (
    community_id uuid        not null references community (id) on delete cascade,
    period       text        not null check (period ~ '^[0-9]{4}-(0[1-9]|1[0-2]|Q[1-4])$'),
    person_id    uuid        not null references person (id),
    read_on      date        not null,
    read_at      timestamptz not null,
    primary key (community_id, period, person_id, read_on)
);
