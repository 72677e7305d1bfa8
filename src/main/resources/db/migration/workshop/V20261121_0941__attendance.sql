-- P13: who was there is said beside the seat, and forgotten 30 days after the workshop; only the number stays
alter table sign_up
    add column farewell         text not null default '' check (char_length(farewell) <= 300),
    add column attended         text not null default 'UNKNOWN'
        check (attended in ('UNKNOWN', 'YES', 'EXCUSED', 'NO')),
    add column attended_said_by uuid references person (id),
    add check ((attended = 'UNKNOWN') = (attended_said_by is null));

alter table workshop
    add column attended_count integer check (attended_count >= 0);
