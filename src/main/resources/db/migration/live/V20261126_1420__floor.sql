-- L8: who abstains has finished as well, and is counted apart.
alter table participant add column abstains boolean not null default false;

-- L19: who asks to speak. The note is for its author alone. A position: a round table, everybody in turn.
create table hand (
    participant_id uuid primary key references participant (id) on delete cascade,
    room_id        uuid        not null references room (id) on delete cascade,
    note           text        not null default '' check (char_length(note) <= 200),
    raised_at      timestamptz not null,
    position       integer check (position > 0)
);
create index hand_room on hand (room_id);

-- Who spoke, for how long, while the room is open. Deleted when it closes (R5.7).
create table speaking_turn (
    id             uuid primary key,
    room_id        uuid        not null references room (id) on delete cascade,
    participant_id uuid        not null references participant (id) on delete cascade,
    started_at     timestamptz not null,
    ended_at       timestamptz check (ended_at >= started_at)
);
create unique index speaking_turn_open on speaking_turn (room_id) where ended_at is null;
create index speaking_turn_room on speaking_turn (room_id, participant_id);
create index speaking_turn_participant on speaking_turn (participant_id);

-- What stays of it: how the talk was spread over the group, and nothing about anybody.
create table speaking_balance (
    room_id  uuid primary key references room (id) on delete cascade,
    people   integer not null check (people > 0),
    share    integer not null check (share between 0 and 100),
    expected integer not null check (expected between 1 and 100)
);
