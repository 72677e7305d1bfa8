-- R2.6: totals of the standing round, kept in the transaction of each vote, so that a page of the backlog is read from
-- an index however long the backlog is. Points that went back to their owners stay in the totals (R2.2).
alter table topic
    add column points       integer not null default 0 check (points >= 0),
    add column voters       integer not null default 0 check (voters between 0 and points),
    add column expectations integer not null default 0 check (expectations >= 0);

update topic t set points = v.points, voters = v.voters
  from (select topic_id, sum(weight) as points, count(*) as voters from vote group by topic_id) v
 where v.topic_id = t.id;

-- All parts ascend, so that one row comparison finds what follows a place in the list.
create index topic_by_votes on topic (community_id, state, (-points), (-voters), proposed_at, id);
create index topic_by_expectations on topic (community_id, state, (-expectations), proposed_at, id);
create index topic_by_date on topic (community_id, state, proposed_at, id);
create index topic_by_author on topic (author_id);
drop index topic_community;

-- One standing round per community, and rounds with an end.
alter table vote_round rename column opened_at to opens_at;

alter table vote_round
    drop constraint vote_round_community_id_key,
    add column standing      boolean not null default true,
    add column title         text not null default '' check (char_length(title) <= 120),
    add column closes_at     timestamptz,
    add column published_at  timestamptz,
    -- the one message before closing was written (R2.5)
    add column reminded_at   timestamptz,
    -- null: a quarter of the open topics, from three to eight
    add column budget        integer check (budget between 1 and 20),
    add column max_per_topic integer not null default 3 check (max_per_topic between 1 and 10),
    add column own_cap       integer not null default 1 check (own_cap between 0 and 10),
    add column visibility    text not null default 'ALWAYS'
        check (visibility in ('UNTIL_CLOSED', 'AFTER_MY_VOTE', 'ALWAYS')),
    add column anonymous     boolean not null default true,
    add column version       bigint not null default 0,
    add constraint vote_round_ends check (standing = (closes_at is null)),
    add constraint vote_round_lasts check (closes_at > opens_at),
    add constraint vote_round_named check (standing = (title = '')),
    add constraint vote_round_published check (published_at >= closes_at),
    add constraint vote_round_standing_shows check (not standing or (visibility = 'ALWAYS' and anonymous));

create unique index vote_round_standing on vote_round (community_id) where standing;
create index vote_round_community on vote_round (community_id, closes_at);

-- The last line of defence moves with the largest budget and the largest cap that a round may have.
alter table vote_purse
    drop constraint vote_purse_spent_check,
    add constraint vote_purse_spent_check check (spent between 0 and 20);

alter table vote
    drop constraint vote_weight_check,
    add constraint vote_weight_check check (weight between 1 and 10);
