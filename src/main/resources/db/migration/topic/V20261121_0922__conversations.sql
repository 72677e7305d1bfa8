-- R1.7: comments have a kind, replies have none; expectations may be about a workshop. R1.8: tombstones, hiding.
alter table topic_comment
    alter column topic_id drop not null,
    add column workshop_id   uuid references workshop (id),
    add column parent_id     uuid references topic_comment (id),
    add column kind          text check (kind in ('QUESTION', 'EXPERIENCE', 'EXPECTATION', 'RESOURCE')),
    add column accepted_at   timestamptz,
    add column deleted_at    timestamptz,
    add column hidden_at     timestamptz,
    add column hidden_reason text check (char_length(hidden_reason) between 1 and 300),
    -- what became of an expectation
    add column treated_at          timestamptz,
    add column treated_workshop_id uuid references workshop (id),
    add column treated_step        integer check (treated_step > 0),
    add column treated_step_title  text,
    add column proposed_topic_id   uuid references topic (id);

update topic_comment set kind = 'EXPERIENCE';

alter table topic_comment
    drop constraint topic_comment_body_check,
    -- a tombstone keeps its place and nothing that was said
    add constraint topic_comment_body_check
        check (case when deleted_at is null then char_length(body) between 1 and 1000 else body = '' end),
    add constraint topic_comment_kind check ((kind is null) = (parent_id is not null)),
    add constraint topic_comment_target check ((topic_id is null) <> (workshop_id is null)),
    add constraint topic_comment_of_workshop check (workshop_id is null or kind = 'EXPECTATION'),
    add constraint topic_comment_answer check (accepted_at is null or parent_id is not null),
    add constraint topic_comment_hidden check ((hidden_at is null) = (hidden_reason is null)),
    add constraint topic_comment_treated check (treated_at is null
        or kind = 'EXPECTATION' and treated_workshop_id is not null
           and (treated_step is null) = (proposed_topic_id is not null)
           and (treated_step is null) = (treated_step_title is null));

create index topic_comment_workshop on topic_comment (workshop_id) where workshop_id is not null;
create index topic_comment_parent on topic_comment (parent_id) where parent_id is not null;

-- A question has one accepted answer at a time.
create unique index topic_comment_accepted on topic_comment (parent_id) where accepted_at is not null;

create table topic_comment_thanks (
    comment_id uuid not null references topic_comment (id) on delete cascade,
    person_id  uuid not null references person (id),
    at         timestamptz not null,
    primary key (comment_id, person_id)
);

-- Somebody thinks that a steward should read a comment. Settled when a steward hid it or left it.
create table topic_comment_report (
    comment_id uuid not null references topic_comment (id) on delete cascade,
    person_id  uuid not null references person (id),
    at         timestamptz not null,
    reason     text not null check (char_length(reason) <= 300),
    settled_at timestamptz,
    primary key (comment_id, person_id)
);
