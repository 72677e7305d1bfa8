-- Who changed what, when and why: the trace that nothing disappears without.
create table activity (
    id           uuid primary key,
    at           timestamptz not null,
    community_id uuid not null references community (id),
    actor_id     uuid references person (id),
    thing        text not null check (char_length(thing) between 1 and 40),
    thing_id     uuid not null,
    act          text not null check (char_length(act) between 1 and 60),
    before       text not null check (char_length(before) <= 200),
    after        text not null check (char_length(after) <= 200),
    reason       text not null check (char_length(reason) <= 500)
);

create index activity_thing on activity (thing, thing_id, at);
create index activity_community on activity (community_id, at);
