-- C6: times at which people are not there: what a community declares, and what a person keeps to themselves
create table holiday (
    id           uuid primary key,
    community_id uuid not null references community (id) on delete cascade,
    name         text not null check (char_length(name) between 2 and 80),
    starts_on    date not null,
    ends_on      date not null check (ends_on >= starts_on and ends_on <= starts_on + 366)
);
create index holiday_community on holiday (community_id, ends_on);

-- whose public holidays a community keeps
create table holiday_country (
    community_id uuid primary key references community (id) on delete cascade,
    country      text not null check (country ~ '^[A-Z]{2}$')
);

-- told to nobody: only how many are not there is counted
create table absence (
    id        uuid primary key,
    person_id uuid not null references person (id),
    starts_on date not null,
    ends_on   date not null check (ends_on >= starts_on and ends_on <= starts_on + 366)
);
create index absence_person on absence (person_id, ends_on);
