-- R5.1: the chance that decides between equals; its row says that people are asked
create table role_draw (
    workshop_id uuid   primary key references workshop (id) on delete cascade,
    seed        bigint not null
);

-- R5.2: who is asked for what. An answer leaves no row here, whichever it is.
create table role_question (
    workshop_id uuid not null references workshop (id) on delete cascade,
    role        text not null,
    person_id   uuid not null references person (id),
    primary key (workshop_id, role)
);
create index role_question_person on role_question (person_id);

-- "Not this time": read by nobody, forgotten with the end of the workshop
create table role_pass (
    workshop_id uuid not null references workshop (id) on delete cascade,
    person_id   uuid not null references person (id),
    primary key (workshop_id, person_id)
);

-- A role that somebody would hand on, to whoever takes it or in exchange for another one
create table role_swap (
    workshop_id uuid not null references workshop (id) on delete cascade,
    role        text not null,
    offered_by  uuid not null references person (id),
    wanted      text check (wanted <> role),
    primary key (workshop_id, role)
);
create index role_swap_person on role_swap (offered_by);

-- A pause that somebody takes from being asked; only this person reads it
create table role_pause (
    community_id uuid        not null references community (id) on delete cascade,
    person_id    uuid        not null references person (id),
    paused_until timestamptz not null,
    primary key (community_id, person_id)
);
