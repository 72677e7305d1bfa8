-- Several people design a workshop: whoever is named may edit it, and has no duty by that (P9)
create table workshop_author (
    workshop_id uuid        not null references workshop (id) on delete cascade,
    person_id   uuid        not null references person (id),
    named_by    uuid        not null references person (id),
    named_at    timestamptz not null,
    primary key (workshop_id, person_id)
);
create index workshop_author_person on workshop_author (person_id);
