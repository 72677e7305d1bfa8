-- Minutes that somebody wrote over. As long as nobody did, they are made from what happened each time they are read.
create table minutes (
    workshop_id uuid primary key references workshop (id),
    body        text        not null check (char_length(body) between 1 and 50000),
    written_by  uuid        not null references person (id),
    written_at  timestamptz not null,
    version     bigint      not null
);
