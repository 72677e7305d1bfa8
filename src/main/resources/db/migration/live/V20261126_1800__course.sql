-- R6.4: how the agenda goes on in the room. Empty as long as it goes as planned; what was planned stays in agenda_step.
create table course_step (
    room_id  uuid    not null references room (id) on delete cascade,
    step_id  uuid    not null references agenda_step (id) on delete cascade,
    position integer not null check (position >= 0),
    minutes  integer not null check (minutes between 1 and 480),
    skipped  boolean not null,
    primary key (room_id, step_id),
    unique (room_id, position) deferrable initially deferred
);

-- The clock counts the step's own minutes, not those of something within it: more time is then more time for the step.
alter table room add column clock_of_step boolean not null default false;
