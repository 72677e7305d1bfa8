-- The running room of a workshop. Everything that a screen shows is here, so that any node can show it after a restart.
create table room (
    id             uuid primary key,
    workshop_id    uuid        not null unique references workshop (id),
    community_id   uuid        not null references community (id),
    opened_by      uuid        not null references person (id),
    members_only   boolean     not null,
    -- L4: 8 symbols without look-alikes (no 0 O, 1 I L, 5 S), and 128 bits for the QR code
    code           text        not null check (code ~ '^[2346789A-HJKMNP-RT-Z]{8}$'),
    token          text        not null unique check (token ~ '^[A-Za-z0-9_-]{22}$'),
    -- grows by one with every change, in the transaction of the change: gapless and in the order of commits
    seq            bigint      not null default 0,
    state          text        not null check (state in ('LOBBY', 'RUNNING', 'CLOSED')),
    step_id        uuid references agenda_step (id) on delete set null,
    opened_at      timestamptz not null,
    started_at     timestamptz,
    closed_at      timestamptz,
    -- the clock on all screens: running towards a deadline, or standing with what is left
    clock_deadline timestamptz,
    clock_left_ms  bigint,
    clock_total_ms bigint check (clock_total_ms > 0),
    version        bigint      not null,
    check (clock_total_ms is null = (clock_deadline is null and clock_left_ms is null)),
    check (num_nonnulls(clock_deadline, clock_left_ms) <= 1),
    check (state <> 'CLOSED' or closed_at is not null)
);
create unique index room_open_code on room (code) where state <> 'CLOSED';

create table participant (
    id            uuid primary key,
    room_id       uuid        not null references room (id) on delete cascade,
    person_id     uuid references person (id),
    guest_id      uuid references guest (id),
    name          text        not null check (char_length(name) between 1 and 60),
    joined_at     timestamptz not null,
    done_step_id  uuid references agenda_step (id) on delete set null,
    removed_at    timestamptz,
    -- a lease: renewed while a page is open, so that a node that died leaves nobody behind as present
    present_until timestamptz not null,
    check (num_nonnulls(person_id, guest_id) = 1),
    unique (room_id, person_id),
    unique (room_id, guest_id)
);
create unique index participant_name on participant (room_id, lower(name));
create index participant_guest on participant (guest_id) where guest_id is not null;

create table step_run (
    room_id          uuid        not null references room (id) on delete cascade,
    step_id          uuid        not null references agenda_step (id) on delete cascade,
    first_entered_at timestamptz not null,
    entered_at       timestamptz not null,
    spent_ms         bigint      not null default 0 check (spent_ms >= 0),
    primary key (room_id, step_id)
);
