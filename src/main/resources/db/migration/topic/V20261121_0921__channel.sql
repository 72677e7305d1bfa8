-- The short public address of a community, and what may come in by it.
create table topic_channel (
    community_id  uuid primary key references community (id),
    slug          text not null unique check (slug ~ '^[a-z0-9][a-z0-9-]{0,38}[a-z0-9]$'),
    -- teams outside the community may drop an expectation
    team_requests boolean not null,
    -- members may propose as "a member"
    pseudonyms    boolean not null,
    version       bigint not null
);

-- Where a team wants its answer: seen by nobody, gone with the answer or after half a year (P1).
create table topic_team_address (
    topic_id uuid primary key references topic (id),
    email    text not null check (char_length(email) between 3 and 254),
    language text not null check (language in ('fr', 'en')),
    zone     text not null check (char_length(zone) between 1 and 64),
    given_at timestamptz not null
);

create index topic_team_address_given on topic_team_address (given_at);
