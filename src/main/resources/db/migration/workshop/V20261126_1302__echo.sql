-- S255: what the answers of people changed, as whoever plans a workshop says it in the invitation
create table workshop_echo (
    workshop_id uuid    not null references workshop (id) on delete cascade,
    position    integer not null check (position between 0 and 2),
    line        text    not null check (char_length(line) between 1 and 200),
    primary key (workshop_id, position)
);
