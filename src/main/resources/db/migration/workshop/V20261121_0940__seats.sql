-- C3: a workshop has rules about its seats
alter table workshop
    add column sign_up_opens_at  timestamptz,
    add column sign_up_closes_at timestamptz,
    add column promotion         text not null default 'AUTO_CONFIRM' check (promotion in ('AUTO_CONFIRM', 'OFFER')),
    add column remote_seats      integer check (remote_seats between 1 and 500),
    add check (sign_up_closes_at > sign_up_opens_at);

-- R3.5: seats kept for a team, until the end of a day in the zone of the workshop
create table reserved_seats (
    id          uuid primary key,
    workshop_id uuid    not null references workshop (id) on delete cascade,
    team        text    not null check (char_length(team) between 2 and 60),
    seats       integer not null check (seats between 1 and 500),
    kept_until  date    not null,
    released_at timestamptz
);
create unique index reserved_seats_team on reserved_seats (workshop_id, lower(team)) where released_at is null;

-- Where somebody stands is a state; a seat that was given back keeps its row.
alter table sign_up
    add column state             text,
    add column queue_no          integer check (queue_no > 0),
    add column offer_expires_at  timestamptz,
    add column mode              text,
    add column show_me_to        text not null default 'PARTICIPANTS'
        check (show_me_to in ('PARTICIPANTS', 'COMMUNITY', 'NOBODY')),
    add column access_needs      text not null default '' check (char_length(access_needs) <= 500),
    add column reserved_seats_id uuid references reserved_seats (id),
    add column changed_at        timestamptz;

update sign_up
   set state = case when withdrawn_at is null then 'CONFIRMED' else 'CANCELLED' end,
       changed_at = coalesce(withdrawn_at, requested_at),
       mode = (select case when place = '' then 'REMOTE' else 'IN_PERSON' end from workshop where id = workshop_id);

drop index sign_up_current;
drop index sign_up_person;

alter table sign_up
    drop column withdrawn_at,
    alter column state set not null,
    alter column mode set not null,
    alter column changed_at set not null,
    add check (state in ('CONFIRMED', 'WAITING', 'OFFERED', 'DECLINED', 'CANCELLED', 'REMOVED')),
    add check (mode in ('IN_PERSON', 'REMOTE')),
    add check ((state in ('WAITING', 'OFFERED')) = (queue_no is not null)),
    add check ((state = 'OFFERED') = (offer_expires_at is not null));

-- R3.1: one living sign-up per person; the workshop's row is locked while seats are counted
create unique index sign_up_living on sign_up (workshop_id, person_id)
    where state not in ('DECLINED', 'CANCELLED', 'REMOVED');
create unique index sign_up_queue on sign_up (workshop_id, queue_no);
create index sign_up_person on sign_up (person_id, workshop_id);
create index sign_up_offer on sign_up (offer_expires_at) where state = 'OFFERED';
