-- L12: how long a card was on the table, and what the group answered when its time was up.
alter table coffee
    -- minutes that a card gets; none: a share of the step
    add column topic_minutes  integer check (topic_minutes between 1 and 60),
    -- what going on gives, one after the other; then it is over
    add column extensions     text    not null default '5,2,1' check (extensions ~ '^([1-9][0-9]?(,[1-9][0-9]?){0,5})?$'),
    -- cards of others are not shown before the vote
    add column hidden         boolean not null default false,
    -- the budget was chosen, and not suggested
    add column budget_chosen  boolean not null default false;

-- a time on the table
create table coffee_talk (
    id         uuid primary key,
    coffee_id  uuid        not null references coffee (id) on delete cascade,
    card_id    uuid        not null references coffee_card (id) on delete cascade,
    planned_ms bigint      not null check (planned_ms > 0),
    started_at timestamptz not null,
    ended_at   timestamptz check (ended_at >= started_at)
);
create index coffee_talk_card on coffee_talk (card_id);
-- one card is on the table
create unique index coffee_talk_now on coffee_talk (coffee_id) where ended_at is null;

-- "do we go on with it?"; the verdict is given once, whoever notices first that it is due
create table coffee_time_ballot (
    id         uuid primary key,
    talk_id    uuid        not null references coffee_talk (id) on delete cascade,
    minutes    integer     not null check (minutes between 0 and 99),
    opened_at  timestamptz not null,
    closed_at  timestamptz,
    verdict    text check (verdict in ('CONTINUE', 'MOVE_ON', 'STOP', 'WITHDRAWN')),
    continuing integer     not null default 0 check (continuing >= 0),
    moving_on  integer     not null default 0 check (moving_on >= 0),
    abstaining integer     not null default 0 check (abstaining >= 0),
    check ((closed_at is null) = (verdict is null)),
    check (verdict <> 'CONTINUE' or continuing > moving_on)
);
create index coffee_time_ballot_talk on coffee_time_ballot (talk_id, opened_at);
create unique index coffee_time_ballot_open on coffee_time_ballot (talk_id) where closed_at is null;

-- who said what, only while it is open: with the verdict these rows go, and the counts stay
create table coffee_time_vote (
    ballot_id      uuid not null references coffee_time_ballot (id) on delete cascade,
    participant_id uuid not null references participant (id) on delete cascade,
    answer         text not null check (answer in ('CONTINUE', 'MOVE_ON', 'ABSTAIN')),
    primary key (ballot_id, participant_id)
);

-- L13: "nothing to do, because ..."
alter table coffee_outcome
    add column because text check (char_length(because) between 1 and 200),
    add constraint coffee_outcome_one_of_two check (next_step is null or because is null);

-- set aside during the discussion; what it became in the community's backlog
alter table coffee_card
    add column parked_at timestamptz,
    add column became_id uuid references topic (id);

-- rooms whose time runs out are looked for every second
create index room_clock on room (clock_deadline) where state = 'RUNNING';
