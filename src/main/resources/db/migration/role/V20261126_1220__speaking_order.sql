-- R5.7: who speaks after whom, prepared for a step or, without one, for the whole workshop. Steps are replaced as a whole
-- when an agenda is edited, so that no foreign key leads there.
create table prepared_turn (
    workshop_id uuid    not null references workshop (id) on delete cascade,
    step_id     uuid,
    person_id   uuid    not null references person (id),
    position    integer not null check (position >= 0),
    unique nulls not distinct (workshop_id, step_id, person_id)
);
