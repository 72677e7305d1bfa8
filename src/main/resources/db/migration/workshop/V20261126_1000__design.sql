-- C6: one to three objectives, several deliverables, success criteria, and what has to be there before
create table workshop_objective (
    workshop_id       uuid    not null references workshop (id) on delete cascade,
    position          integer not null check (position between 0 and 2),
    result            text    not null check (char_length(result) between 1 and 300),
    measure           text    not null default '' check (char_length(measure) <= 300),
    baseline          text    not null default '' check (char_length(baseline) <= 80),
    target            text    not null default '' check (char_length(target) <= 80),
    due_on            date,
    leading_indicator text    not null default '' check (char_length(leading_indicator) <= 300),
    business          text    not null default '' check (char_length(business) <= 300),
    technical         text    not null default '' check (char_length(technical) <= 300),
    ux                boolean not null default false,
    quality           boolean not null default false,
    delivery          boolean not null default false,
    primary key (workshop_id, position)
);

create table workshop_deliverable (
    workshop_id uuid    not null references workshop (id) on delete cascade,
    position    integer not null check (position between 0 and 7),
    kind        text    not null default 'OTHER'
        check (kind in ('OTHER', 'MAP', 'DECISION', 'EXPERIMENT', 'CHECKLIST', 'DOCUMENT', 'PROTOTYPE')),
    name        text    not null check (char_length(name) between 1 and 300),
    consumer    text    not null default '' check (char_length(consumer) <= 120),
    usable_by   text    not null default '' check (char_length(usable_by) <= 120),
    primary key (workshop_id, position)
);

-- P9: the owner is somebody who said that they take care of it
create table workshop_preparation (
    workshop_id uuid    not null references workshop (id) on delete cascade,
    id          uuid    not null,
    position    integer not null check (position between 0 and 11),
    text        text    not null check (char_length(text) between 1 and 200),
    link        text    not null check (char_length(link) <= 500),
    owner_id    uuid    references person (id),
    ready       boolean not null,
    primary key (workshop_id, id),
    unique (workshop_id, position) deferrable initially deferred
);

create table workshop_data (
    workshop_id uuid    not null references workshop (id) on delete cascade,
    position    integer not null check (position between 0 and 7),
    metric      text    not null check (char_length(metric) between 1 and 200),
    source      text    not null check (char_length(source) <= 200),
    ready       boolean not null,
    primary key (workshop_id, position)
);

create table workshop_dependency (
    workshop_id uuid    not null references workshop (id) on delete cascade,
    position    integer not null check (position between 0 and 7),
    team        text    not null check (char_length(team) between 1 and 120),
    invited     boolean not null,
    primary key (workshop_id, position)
);

alter table workshop
    add column success_criteria text[] not null default '{}' check (cardinality(success_criteria) <= 5),
    add column access_needed    text[] not null default '{}' check (cardinality(access_needed) <= 12);

insert into workshop_objective (workshop_id, position, result, measure, due_on)
select id, 0, case when objective = '' then measure else objective end,
       case when objective = '' then '' else measure end, objective_due_on
  from workshop where objective <> '' or measure <> '';

insert into workshop_deliverable (workshop_id, position, name)
select id, 0, deliverable from workshop where deliverable <> '';

-- The check of R6.3 goes with the column that it names, and comes back in two parts.
alter table workshop
    drop column objective,
    drop column measure,
    drop column objective_due_on,
    drop column deliverable,
    add check (state in ('DRAFT', 'CANCELLED')
        or (intention <> '' and benefit <> '' and (place <> '' or link <> '')));

create function workshop_has_a_deliverable() returns trigger language plpgsql as $$
declare
    changed uuid := case tg_table_name when 'workshop' then to_jsonb(new) ->> 'id' else to_jsonb(old) ->> 'workshop_id' end;
begin
    if exists (select 1 from workshop w
                where w.id = changed and w.state not in ('DRAFT', 'CANCELLED')
                  and not exists (select 1 from workshop_deliverable d where d.workshop_id = w.id)) then
        raise exception 'a workshop that is shown has a deliverable' using errcode = 'check_violation';
    end if;
    return null;
end $$;

create constraint trigger workshop_has_a_deliverable after insert or update of state on workshop
    deferrable initially deferred for each row execute function workshop_has_a_deliverable();
create constraint trigger workshop_keeps_a_deliverable after delete on workshop_deliverable
    deferrable initially deferred for each row execute function workshop_has_a_deliverable();

alter table agenda_step
    add column layout      text    not null default 'PLENARY' check (layout in ('PLENARY', 'GROUPS', 'PAIRS', 'SILENT')),
    add column group_count integer check (group_count between 1 and 50),
    add column group_size  integer check (group_size between 2 and 50),
    add column artefact    text    not null default '' check (char_length(artefact) <= 200),
    add column hands_on    boolean not null default false,
    add column one_way     boolean not null default false,
    add column role_note   text    not null default '' check (char_length(role_note) <= 500),
    add column locked_at   time,
    add check ((layout = 'GROUPS') = (group_count is not null and group_size is not null));
