-- Cards that belong together, cards without a name on them, an order of one's own, votes by raised hands.
alter table coffee_card
    -- proposed without a name; L29: the link to who did is erased when the workshop closes
    add column anonymous      boolean not null default false,
    -- lies under another card; that one may lie under a third, so that undoing brings back what was
    add column merged_into_id uuid references coffee_card (id),
    -- the act that put it there, to be undone as a whole
    add column merged_by      uuid,
    add column merged_at      timestamptz,
    -- what the cards under this one and itself are called together
    add column group_name     text check (char_length(group_name) between 1 and 200),
    -- the place that whoever leads gave it, before its votes
    add column turn           integer check (turn > 0),
    drop constraint coffee_card_check,
    add constraint coffee_card_source check (
        case when topic_id is not null then participant_id is null and not anonymous
             else participant_id is not null or anonymous end),
    add constraint coffee_card_not_under_itself check (merged_into_id <> id),
    add constraint coffee_card_merged check (num_nonnulls(merged_into_id, merged_by, merged_at) in (0, 3));
create index coffee_card_merged_into on coffee_card (merged_into_id) where merged_into_id is not null;

-- the card that its voter chose, when the dot lies on another one since both were grouped (L7)
alter table coffee_dot
    add column placed_on_id uuid references coffee_card (id) on delete cascade;
create index coffee_dot_placed_on on coffee_dot (placed_on_id) where placed_on_id is not null;

-- L7: dots that went back to their voters, with the reason that those are told
create table coffee_dot_return (
    id             uuid primary key,
    coffee_id      uuid        not null references coffee (id) on delete cascade,
    card_id        uuid        not null references coffee_card (id) on delete cascade,
    participant_id uuid        not null references participant (id) on delete cascade,
    reason         text        not null check (reason in ('GROUPED', 'FEWER')),
    returned_at    timestamptz not null
);
create index coffee_dot_return_voter on coffee_dot_return (coffee_id, participant_id);

-- L9: hands that were raised in the room, counted by somebody
create table coffee_hands (
    card_id    uuid primary key references coffee_card (id) on delete cascade,
    hands      integer     not null check (hands between 1 and 999),
    counted_by uuid        not null references participant (id),
    counted_at timestamptz not null
);
