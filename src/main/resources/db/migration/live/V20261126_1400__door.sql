-- L4: whoever leads may let nobody in any more, or look at who comes before they are in.
alter table room
    add column locked   boolean not null default false,
    add column approves boolean not null default false;

-- Somebody before the door: nobody of the room until they were let in.
create table knock (
    id             uuid primary key,
    room_id        uuid        not null references room (id) on delete cascade,
    person_id      uuid references person (id) on delete cascade,
    guest_id       uuid references guest (id) on delete cascade,
    name           text        not null check (char_length(name) between 1 and 100),
    knocked_at     timestamptz not null,
    turned_away_at timestamptz,
    check (num_nonnulls(person_id, guest_id) = 1),
    unique (room_id, person_id),
    unique (room_id, guest_id)
);
create index knock_waiting on knock (room_id, knocked_at) where turned_away_at is null;
create index knock_guest on knock (guest_id) where guest_id is not null;
