-- L17: who leads now is a state of the room. The role of the workshop says who came to lead, this says who does.
create table room_lead (
    room_id    uuid primary key references room (id) on delete cascade,
    lead_id    uuid references participant (id) on delete set null,
    -- the first to be asked when whoever leads is gone
    deputy_id  uuid references participant (id) on delete set null,
    -- given by whoever leads, or kept for whoever led before and was gone
    offered_to uuid references participant (id) on delete set null,
    returning_ boolean not null default false,
    check (lead_id is null or deputy_id is null or lead_id <> deputy_id),
    check (lead_id is null or offered_to is null or lead_id <> offered_to)
);

insert into room_lead (room_id, lead_id)
select room.id, participant.id
from room left join participant on participant.room_id = room.id and participant.person_id = room.opened_by;

-- What happened to a room beside its steps: who led it from when on.
create table room_log (
    id       uuid primary key,
    room_id  uuid        not null references room (id) on delete cascade,
    what     text        not null check (what in ('BEGAN', 'PASSED', 'TAKEN', 'RETURNED')),
    from_id  uuid references participant (id) on delete set null,
    to_id    uuid references participant (id) on delete set null,
    at       timestamptz not null
);
create index room_log_room on room_log (room_id, at);

-- Whether the lead waits for somebody, by this clock alone. A connection that dropped is believed after 5 seconds, so 55
-- more make the 60 for which the lead is kept; then the deputy has 30 seconds before everybody is asked.
create view room_leading as
select l.room_id, l.lead_id, l.deputy_id, l.offered_to, l.returning_,
       case
           when lead.id is null then 'ANYONE'
           when lead.present_until > now() - interval '55 seconds' then 'NONE'
           when deputy.present_until > now() and lead.present_until > now() - interval '85 seconds' then 'DEPUTY'
           else 'ANYONE'
       end as vacancy
from room_lead l
left join participant lead on lead.id = l.lead_id and lead.removed_at is null
left join participant deputy on deputy.id = l.deputy_id and deputy.removed_at is null;
