-- The constraint and queue map: how work flows, where it waits, where it comes back, and where a little would change much
create table constraint_map (
    id      uuid primary key,
    room_id uuid not null references room (id) on delete cascade,
    step_id uuid not null references agenda_step (id) on delete cascade,
    phase   text not null check (phase in ('BUILD', 'LEVERAGE', 'TRY', 'DONE')),
    unique (room_id, step_id)
);

-- Waiting is in minutes. Steps, queues and handoffs stand in the order of the flow; loops and dependencies stand at one of them.
create table map_element (
    id          uuid        primary key,
    map_id      uuid        not null references constraint_map (id) on delete cascade,
    kind        text        not null check (kind in ('STEP', 'QUEUE', 'HANDOFF', 'LOOP', 'DEPENDENCY')),
    title       text        not null check (char_length(title) between 1 and 80),
    cause       text        not null check (cause in ('WORK', 'DECISION', 'INFORMATION', 'CAPACITY', 'OTHER')),
    position    integer     not null check (position >= 0),
    wait_min    integer     check (wait_min between 0 and 5256000),
    wait_median integer     check (wait_median between 0 and 5256000),
    wait_max    integer     check (wait_max between 0 and 5256000),
    unfinished  integer     check (unfinished between 0 and 1000000),
    rate        integer     check (rate between 0 and 100),
    team        text        not null default '' check (char_length(team) <= 60),
    at_id       uuid references map_element (id) on delete cascade,
    back_to_id  uuid references map_element (id) on delete set null,
    bottleneck  boolean     not null default false,
    version     integer     not null default 0,
    written_at  timestamptz not null,
    check (wait_min <= wait_median and wait_median <= wait_max),
    check (num_nonnulls(wait_min, wait_median, wait_max) in (0, 3)),
    check (kind <> 'LOOP' or rate is not null),
    check (kind <> 'DEPENDENCY' or team <> '')
);
create index map_element_of on map_element (map_id, position);

create table map_leverage (
    element_id     uuid    not null references map_element (id) on delete cascade,
    participant_id uuid    not null references participant (id),
    impact         integer not null check (impact between 1 and 3),
    ease           integer not null check (ease between 1 and 3),
    primary key (element_id, participant_id)
);
