create table topic (
    id           uuid primary key,
    community_id uuid not null references community (id),
    author_id    uuid not null references person (id),
    title        text not null check (char_length(title) between 4 and 120),
    situation    text not null check (char_length(situation) between 1 and 1000),
    kind         text not null check (kind in ('PAIN_POINT', 'QUESTION', 'PRACTICE_TO_SHARE', 'CHALLENGE', 'TEAM_REQUEST')),
    state        text not null check (state in ('OPEN', 'SELECTED', 'DISCUSSED')),
    proposed_at  timestamptz not null,
    selected_at  timestamptz,
    discussed_at timestamptz,
    -- R1.3: an edit after votes is shown, with how many points there were
    edited_at      timestamptz,
    edited_points  integer check (edited_points > 0),
    version      bigint not null,
    check (state = 'DISCUSSED' or discussed_at is null),
    check (state <> 'DISCUSSED' or discussed_at is not null),
    check (state <> 'SELECTED' or selected_at is not null),
    check ((edited_at is null) = (edited_points is null))
);

create index topic_community on topic (community_id, state);

-- The standing round: there is exactly one per community.
create table vote_round (
    id           uuid primary key,
    community_id uuid not null unique references community (id),
    opened_at    timestamptz not null
);

-- What a member spent in a round. The row is locked while spending (R2.1); the check is the last line of defence:
-- no budget is ever above eight.
create table vote_purse (
    round_id  uuid not null references vote_round (id),
    person_id uuid not null references person (id),
    spent     integer not null check (spent between 0 and 8),
    primary key (round_id, person_id)
);

-- Points of one person on one topic. A returned vote counts for the topic's total, no longer for the purse (R2.2).
create table vote (
    round_id    uuid not null,
    topic_id    uuid not null references topic (id),
    person_id   uuid not null,
    weight      integer not null check (weight between 1 and 3),
    cast_at     timestamptz not null,
    returned_at timestamptz,
    primary key (round_id, topic_id, person_id),
    foreign key (round_id, person_id) references vote_purse (round_id, person_id)
);

create index vote_topic on vote (topic_id);

-- Acts that were carried out: the same act sent twice counts once. It does not say what was voted for.
create table vote_act (
    person_id uuid not null references person (id),
    request   uuid not null,
    at        timestamptz not null,
    primary key (person_id, request)
);

create table topic_comment (
    id         uuid primary key,
    topic_id   uuid not null references topic (id),
    author_id  uuid not null references person (id),
    body       text not null check (char_length(body) between 1 and 1000),
    written_at timestamptz not null,
    edited_at  timestamptz,
    version    bigint not null
);

create index topic_comment_topic on topic_comment (topic_id, written_at);
