-- The multi-team retrospective: weak signals beside measured facts, what teams wait for and what they hand on
create table retrospective (
    id      uuid primary key,
    room_id uuid not null references room (id) on delete cascade,
    step_id uuid not null references agenda_step (id) on delete cascade,
    phase   text not null check (phase in ('COLLECT', 'TRY', 'DONE')),
    unique (room_id, step_id)
);

create table retrospective_card (
    id               uuid        primary key,
    retrospective_id uuid        not null references retrospective (id) on delete cascade,
    kind             text        not null check (kind in ('SIGNAL', 'FACT', 'DEPENDENCY', 'LOAD_TRANSFER')),
    text             text        not null check (char_length(text) between 1 and 300),
    source           text        not null default '' check (char_length(source) <= 200),
    signal_id        uuid references retrospective_card (id) on delete set null,
    from_team        text        not null default '' check (char_length(from_team) <= 60),
    to_team          text        not null default '' check (char_length(to_team) <= 60),
    participant_id   uuid references participant (id) on delete set null,
    written_at       timestamptz not null,
    check (kind <> 'FACT' or source <> ''),
    check (kind not in ('DEPENDENCY', 'LOAD_TRANSFER') or (from_team <> '' and to_team <> ''))
);
create index retrospective_card_of on retrospective_card (retrospective_id, written_at);
