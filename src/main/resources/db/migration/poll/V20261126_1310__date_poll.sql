-- C6: when the date of a draft is open, members say which of a few dates suit them
create table date_poll (
    id          uuid primary key,
    workshop_id uuid        not null references workshop (id) on delete cascade,
    made_by     uuid        not null references person (id),
    opened_at   timestamptz not null,
    closes_at   timestamptz not null check (closes_at > opened_at),
    reminded_at timestamptz,
    closed_at   timestamptz,
    -- the date that was picked; none when the poll was closed without one
    chosen_id   uuid,
    check (chosen_id is null or closed_at is not null)
);
create unique index date_poll_one_at_a_time on date_poll (workshop_id) where closed_at is null;
create index date_poll_reminder on date_poll (closes_at) where closed_at is null and reminded_at is null;

create table date_option (
    id        uuid primary key,
    poll_id   uuid        not null references date_poll (id) on delete cascade,
    starts_at timestamptz not null,
    unique (poll_id, starts_at)
);
alter table date_poll add foreign key (chosen_id) references date_option (id) on delete set null;

create table date_answer (
    option_id uuid        not null references date_option (id) on delete cascade,
    person_id uuid        not null references person (id),
    answer    text        not null check (answer in ('YES', 'IF_NEED_BE', 'NO')),
    said_at   timestamptz not null,
    primary key (option_id, person_id)
);
create index date_answer_person on date_answer (person_id);
