-- Whether the deliverable that a workshop expected exists: said after closing, by somebody who led it or took its notes
create table delivery (
    workshop_id uuid        primary key references workshop (id) on delete cascade,
    outcome     text        not null check (outcome in ('PRODUCED', 'PARTLY', 'NOT_PRODUCED')),
    said_by     uuid        not null references person (id),
    said_at     timestamptz not null
);
