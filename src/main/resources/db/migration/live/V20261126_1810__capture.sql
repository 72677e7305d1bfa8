-- S83: what the scribe captures while the workshop runs, typed, beside the step in which it was said
create table capture (
    id          uuid primary key,
    room_id     uuid        not null references room (id) on delete cascade,
    step_id     uuid references agenda_step (id) on delete set null,
    kind        text        not null check (kind in ('DECISION', 'HYPOTHESIS', 'EVIDENCE', 'QUOTE', 'SYNTHESIS')),
    text        text        not null check (char_length(text) between 1 and 1000),
    written_by  uuid        not null references participant (id),
    written_at  timestamptz not null
);
create index capture_room on capture (room_id, written_at);
