-- Both are trusted: the owner of a database may create them. Titles are searched without accents (R1.2).
create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- unaccent depends on a dictionary and so is not immutable by itself; with the dictionary named it is as good as that.
create function plain_words(said text) returns text
    language sql immutable strict parallel safe
    return lower(public.unaccent('public.unaccent'::regdictionary, said));

alter table topic
    alter column author_id drop not null,
    -- what an author may add to the three things that are asked for (R1.1)
    add column flow         text check (flow in ('QUEUE', 'DEPENDENCY', 'HANDOFF', 'REWORK', 'VARIABILITY', 'QUALITY', 'OTHER')),
    add column hoped_for    text check (char_length(hoped_for) between 1 and 500),
    add column evidence     text check (char_length(evidence) between 1 and 500),
    add column language     text check (language in ('fr', 'en')),
    -- the team in whose name it is asked
    add column team         text check (char_length(team) between 2 and 80),
    -- shown to everybody as "a member"
    add column pseudonymous boolean not null default false,
    add column title_words  text generated always as (plain_words(title)) stored,
    -- nobody with an account wrote it: then a team did
    add constraint topic_has_a_source check (author_id is not null or team is not null),
    add constraint topic_pseudonym_of_somebody check (author_id is not null or not pseudonymous);

create index topic_title_words on topic using gin (title_words gin_trgm_ops) where state = 'OPEN';
