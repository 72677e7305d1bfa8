-- Go-round: everybody in turn speaks or passes.
create table go_round (
    room_id    uuid not null references room (id) on delete cascade,
    step_id    uuid not null references agenda_step (id) on delete cascade,
    current_id uuid references participant (id),
    primary key (room_id, step_id)
);

create table go_round_turn (
    room_id        uuid    not null,
    step_id        uuid    not null,
    participant_id uuid    not null references participant (id) on delete cascade,
    position       integer not null,
    state          text    not null default 'WAITING' check (state in ('WAITING', 'SPOKE', 'PASSED')),
    -- one line, in the own words of whoever spoke
    note           text check (char_length(note) between 1 and 200),
    primary key (room_id, step_id, participant_id),
    foreign key (room_id, step_id) references go_round (room_id, step_id) on delete cascade
);
