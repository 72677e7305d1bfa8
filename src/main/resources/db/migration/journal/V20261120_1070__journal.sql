-- What somebody took away from a workshop (R9.10). Each part can be left out.
create table journal_entry (
    participant_id   uuid        primary key references participant (id) on delete cascade,
    workshop_id      uuid        not null references workshop (id),
    name             text        not null check (char_length(name) between 1 and 100),
    surprise         text        check (char_length(surprise) between 1 and 500),
    surprise_sharing text        check (surprise_sharing in ('ME', 'GROUP', 'COMMUNITY')),
    decision_id      uuid        references decision (id) on delete set null,
    commitment_id    uuid        references commitment (id) on delete set null,
    written_at       timestamptz not null,
    version          bigint      not null,
    check ((surprise is null) = (surprise_sharing is null))
);

create index journal_entry_workshop on journal_entry (workshop_id);
create index journal_entry_decision on journal_entry (decision_id);
create index journal_entry_commitment on journal_entry (commitment_id);
