-- L21: what a workshop opened with. The commitments themselves keep what became of them.
create table follow_up (
    room_id       uuid    not null references room (id) on delete cascade,
    commitment_id uuid    not null references commitment (id) on delete cascade,
    position      integer not null,
    primary key (room_id, commitment_id)
);
