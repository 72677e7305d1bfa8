-- Lean Coffee: cards, dots that stay hidden until the reveal, next steps.
create table coffee (
    id              uuid primary key,
    room_id         uuid        not null references room (id) on delete cascade,
    step_id         uuid        not null references agenda_step (id) on delete cascade,
    phase           text        not null check (phase in ('PROPOSE', 'VOTE', 'DISCUSS', 'DONE')),
    budget          integer     not null check (budget between 1 and 20),
    current_card_id uuid,
    version         bigint      not null,
    unique (room_id, step_id)
);

-- proposed in the room by somebody, or brought along from the backlog
create table coffee_card (
    id             uuid primary key,
    coffee_id      uuid        not null references coffee (id) on delete cascade,
    participant_id uuid references participant (id),
    topic_id       uuid references topic (id),
    text           text        not null check (char_length(text) between 1 and 200),
    position       integer     not null,
    proposed_at    timestamptz not null,
    withdrawn_at   timestamptz,
    discussed_at   timestamptz,
    check (num_nonnulls(participant_id, topic_id) = 1),
    unique (coffee_id, topic_id)
);
create index coffee_card_coffee on coffee_card (coffee_id, position);
alter table coffee add foreign key (current_card_id) references coffee_card (id);

-- L5: a slot per dot, so that a budget cannot be exceeded whatever arrives at once; likewise three a card
create table coffee_dot (
    id             uuid primary key,
    coffee_id      uuid        not null references coffee (id) on delete cascade,
    card_id        uuid        not null references coffee_card (id) on delete cascade,
    participant_id uuid        not null references participant (id) on delete cascade,
    slot           integer     not null check (slot between 1 and 20),
    nth            integer     not null check (nth between 1 and 3),
    placed_at      timestamptz not null,
    unique (coffee_id, participant_id, slot),
    unique (card_id, participant_id, nth)
);

-- one row per voter: what a voter does at once, in two tabs or by a retry, happens one after the other
create table coffee_ballot (
    coffee_id      uuid    not null references coffee (id) on delete cascade,
    participant_id uuid    not null references participant (id) on delete cascade,
    abstains       boolean not null default false,
    primary key (coffee_id, participant_id)
);

-- L13: what a card ended with. Without a text: explicitly nothing to do
create table coffee_outcome (
    card_id     uuid primary key references coffee_card (id) on delete cascade,
    next_step   text check (char_length(next_step) between 1 and 200),
    owner_id    uuid references participant (id),
    accepted_at timestamptz,
    decided_at  timestamptz not null,
    check (next_step is not null or owner_id is null),
    check (owner_id is not null or accepted_at is null)
);
