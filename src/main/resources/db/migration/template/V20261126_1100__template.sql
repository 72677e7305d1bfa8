create table template (
    id           uuid primary key,
    community_id uuid        not null references community (id),
    made_by      uuid        not null references person (id),
    made_at      timestamptz not null,
    retired_at   timestamptz
);
create index template_community on template (community_id);

create table template_version (
    id          uuid primary key,
    template_id uuid        not null references template (id) on delete cascade,
    number      integer     not null check (number between 1 and 999),
    name        text        not null check (char_length(name) between 3 and 120),
    summary     text        not null check (char_length(summary) between 1 and 600),
    occasion    text        not null check (char_length(occasion) <= 600),
    group_size  text        not null check (char_length(group_size) <= 120),
    pitfalls    text[]      not null check (cardinality(pitfalls) <= 8),
    change      text        not null check (char_length(change) <= 300),
    blueprint   jsonb       not null check (jsonb_typeof(blueprint) = 'object'),
    saved_by    uuid        not null references person (id),
    saved_at    timestamptz not null,
    unique (template_id, number)
);

-- T23: a workshop that was made from a version finds it unchanged for ever
create function template_version_stays() returns trigger language plpgsql as $$
begin
    raise exception 'a version of a template never changes';
end $$;
create trigger template_version_stays before update on template_version
    for each row execute function template_version_stays();

-- what a workshop was started from: one of the three
create table workshop_origin (
    workshop_id     uuid primary key references workshop (id) on delete cascade,
    version_id      uuid references template_version (id),
    copied_from     uuid references workshop (id) on delete cascade,
    shipped         text check (char_length(shipped) <= 40),
    shipped_version integer,
    check (num_nonnulls(version_id, copied_from, shipped) = 1),
    check ((shipped is null) = (shipped_version is null)),
    check (copied_from <> workshop_id)
);
create index workshop_origin_version on workshop_origin (version_id);
create index workshop_origin_copied on workshop_origin (copied_from);
