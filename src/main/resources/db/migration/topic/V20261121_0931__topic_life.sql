-- The whole life of a topic: done, merged into another, retired with a reason, parked. Nothing disappears (C1).
alter table topic
    drop constraint topic_state_check,
    add constraint topic_state_check
        check (state in ('OPEN', 'SELECTED', 'DISCUSSED', 'DONE', 'MERGED', 'RETIRED', 'PARKED')),
    add column state_since    timestamptz,
    add column merged_into_id uuid references topic (id),
    -- why it was retired (R1.5)
    add column retirement     text check (retirement in ('DUPLICATE', 'OUT_OF_SCOPE', 'DONE_ELSEWHERE', 'UNDER_WAY',
                                                         'NOT_FEASIBLE', 'NO_MORE_INTEREST', 'OTHER')),
    -- the sentence that goes with it, or what came of a topic that is done
    add column last_words     text check (char_length(last_words) between 3 and 300),
    -- R1.6: its author was asked whether it is still relevant
    add column asked_at       timestamptz;

update topic set state_since = coalesce(discussed_at, selected_at, proposed_at);

alter table topic
    alter column state_since set not null,
    -- a discussed topic may be done, or taken up again: then it has been discussed and is open
    drop constraint topic_check,
    add constraint topic_merged check ((state = 'MERGED') = (merged_into_id is not null)),
    add constraint topic_not_in_itself check (merged_into_id <> id),
    add constraint topic_retired check ((state = 'RETIRED') = (retirement is not null)),
    add constraint topic_said check (state not in ('RETIRED', 'DONE') or last_words is not null),
    add constraint topic_asked_while_open check (asked_at is null or state = 'OPEN');

create index topic_merged_into on topic (merged_into_id) where merged_into_id is not null;

-- What a topic said before it was edited after votes (R1.3).
create table topic_edit (
    id         uuid primary key,
    topic_id   uuid not null references topic (id),
    edited_at  timestamptz not null,
    -- how many points the topic had
    points     integer not null check (points > 0),
    title      text not null,
    situation  text not null,
    kind       text not null
);

create index topic_edit_topic on topic_edit (topic_id, edited_at);

-- The author of a topic offers to merge it into another one: the other author answers (R1.4).
create table merge_offer (
    topic_id   uuid primary key references topic (id),
    into_id    uuid not null references topic (id),
    offered_by uuid not null references person (id),
    offered_at timestamptz not null,
    check (topic_id <> into_id)
);

create index merge_offer_into on merge_offer (into_id);
