create table commitment (
    id           uuid        primary key,
    community    uuid        not null references community (id),
    workshop     uuid        references workshop (id),
    owner_person uuid        references person (id),
    owner_guest  uuid        references guest (id),
    owner_name   text        not null check (char_length(owner_name) between 1 and 100),
    text         text        not null check (char_length(text) between 1 and 300),
    sign         text        not null check (char_length(sign) between 1 and 300),
    due_on       date        not null,
    audience     text        not null check (audience in ('GROUP', 'COMMUNITY', 'ORGANISATION')),
    state        text        not null check (state in ('ACTIVE', 'KEPT', 'ADAPTED', 'HANDED_OVER', 'LET_GO')),
    note         text        check (char_length(note) between 1 and 500),
    made_at      timestamptz not null,
    settled_at   timestamptz,
    predecessor  uuid        unique references commitment (id) on delete set null,
    offered_to   uuid        references person (id),
    version      bigint      not null,
    check (num_nonnulls(owner_person, owner_guest) = 1),
    check ((state = 'ACTIVE') = (settled_at is null)),
    check (offered_to is null or state = 'ACTIVE'),
    check (workshop is not null or audience <> 'GROUP')
);

create index commitment_community on commitment (community, state, due_on);
create index commitment_workshop on commitment (workshop);
create index commitment_owner_person on commitment (owner_person);
create index commitment_owner_guest on commitment (owner_guest);
create index commitment_offered_to on commitment (offered_to);

-- What a commitment said before its owner reworded it (R9.8)
create table commitment_edit (
    id         uuid        primary key,
    commitment uuid        not null references commitment (id) on delete cascade,
    text       text        not null check (char_length(text) between 1 and 300),
    sign       text        not null check (char_length(sign) between 1 and 300),
    due_on     date        not null,
    edited_at  timestamptz not null
);

create index commitment_edit_commitment on commitment_edit (commitment, edited_at);

create table decision (
    id           uuid        primary key,
    community    uuid        not null references community (id),
    workshop     uuid        not null references workshop (id),
    owner_person uuid        references person (id),
    owner_guest  uuid        references guest (id),
    owner_name   text        not null check (char_length(owner_name) between 1 and 100),
    statement    text        not null check (char_length(statement) between 1 and 300),
    decided_at   timestamptz not null,
    version      bigint      not null,
    audience     text        not null check (audience in ('COMMUNITY', 'ORGANISATION')),
    check (num_nonnulls(owner_person, owner_guest) = 1)
);

create index decision_workshop on decision (workshop);
create index decision_community on decision (community, decided_at);
create index decision_owner_guest on decision (owner_guest);
