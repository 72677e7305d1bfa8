-- C15, R3.10: a cohort signs everybody up for its workshops
alter table community
    add column kind text not null default 'COP' check (kind in ('COP', 'COHORT'));
