-- A finalised text, frozen under a number. Texts and hands stay as they are; only the newest may be taken back (T17).
create table minutes_version (
    workshop_id  uuid        not null references workshop (id),
    number       int         not null check (number >= 1),
    body         text        not null check (char_length(body) between 1 and 50000),
    -- What people outside the community read of it (P2): composed, never typed.
    outside      text        not null check (char_length(outside) between 1 and 50000),
    finalised_by uuid        not null references person (id),
    finalised_at timestamptz not null,
    told         boolean     not null,
    withdrawn_at timestamptz check (withdrawn_at >= finalised_at),
    primary key (workshop_id, number)
);

-- Lines of the versions that their authors may take back later (P12), as they stand in the text.
create table minutes_line (
    workshop_id uuid not null references workshop (id),
    thing_id    uuid not null,
    line        text not null,
    primary key (workshop_id, thing_id, line)
);
