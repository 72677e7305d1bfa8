-- Peer speed consulting: challenges, rounds of tables, questions, three options each, one decision card each.
create table consultation (
    room_id uuid    not null references room (id) on delete cascade,
    step_id uuid    not null references agenda_step (id) on delete cascade,
    phase   text    not null default 'OFFER'
        check (phase in ('OFFER', 'CONTEXT', 'QUESTIONS', 'OPTIONS', 'CHOICE', 'DONE')),
    -- the round that is shown, and the furthest one that was begun: its tables and those before it stay as they are
    round   integer not null default 0 check (round >= 0),
    reached integer not null default 0 check (reached >= round),
    seats   integer not null default 2 check (seats between 1 and 4),
    primary key (room_id, step_id)
);

create table challenge (
    id             uuid primary key,
    room_id        uuid        not null,
    step_id        uuid        not null,
    participant_id uuid        not null references participant (id) on delete cascade,
    problem        text        not null check (char_length(problem) between 1 and 200),
    context        text        not null default '' check (char_length(context) <= 500),
    tried          text        not null default '' check (char_length(tried) <= 500),
    limits         text        not null default '' check (char_length(limits) <= 500),
    wanted         text        not null default '' check (char_length(wanted) <= 500),
    offered_at     timestamptz not null,
    foreign key (room_id, step_id) references consultation (room_id, step_id) on delete cascade,
    unique (room_id, step_id, participant_id)
);

-- a challenge comes to one table, once: so nobody consults the same holder twice
create table consulting_table (
    challenge_id uuid primary key references challenge (id) on delete cascade,
    room_id      uuid    not null,
    step_id      uuid    not null,
    round        integer not null check (round > 0),
    number       integer not null check (number > 0),
    unique (room_id, step_id, round, number)
);

create table consulting_seat (
    challenge_id   uuid    not null references consulting_table (challenge_id) on delete cascade,
    participant_id uuid    not null references participant (id) on delete cascade,
    round          integer not null,
    position       integer not null,
    listens        boolean not null,
    primary key (challenge_id, participant_id)
);

create table consulting_question (
    id             uuid primary key,
    challenge_id   uuid        not null references challenge (id) on delete cascade,
    participant_id uuid        not null references participant (id) on delete cascade,
    text           text        not null check (char_length(text) between 1 and 300),
    asked_at       timestamptz not null
);
create index consulting_question_challenge on consulting_question (challenge_id, asked_at);

-- exactly three: there is no fourth place
create table consulting_option (
    challenge_id   uuid    not null references challenge (id) on delete cascade,
    slot           integer not null check (slot between 1 and 3),
    id             uuid    not null unique,
    participant_id uuid    not null references participant (id) on delete cascade,
    text           text    not null check (char_length(text) between 1 and 200),
    first_step     text    not null check (char_length(first_step) between 1 and 200),
    cost           text    not null check (cost in ('FRUGAL', 'MEDIUM', 'HEAVY')),
    primary key (challenge_id, slot)
);

-- what the holder chose: a decision of the workshop, found again by its problem
create table decision_card (
    challenge_id uuid primary key references challenge (id) on delete cascade,
    community_id uuid        not null references community (id) on delete cascade,
    workshop_id  uuid        not null references workshop (id) on delete cascade,
    decision_id  uuid        not null,
    slot         integer     not null check (slot between 1 and 3),
    first_step   text        not null check (char_length(first_step) between 1 and 200),
    due_on       date        not null,
    evidence     text        not null check (char_length(evidence) between 1 and 200),
    chosen_at    timestamptz not null,
    problem      text        not null,
    words        text generated always as (plain_words(problem)) stored,
    foreign key (challenge_id, slot) references consulting_option (challenge_id, slot)
);
create index decision_card_words on decision_card using gin (words gin_trgm_ops);
create index decision_card_community on decision_card (community_id, chosen_at desc);
