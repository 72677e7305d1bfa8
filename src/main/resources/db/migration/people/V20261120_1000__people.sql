create table person (
    id                  uuid primary key,
    email               text        not null unique check (char_length(email) between 3 and 254),
    name                text        not null check (char_length(name) between 1 and 80),
    password_hash       text check (char_length(password_hash) between 20 and 255),
    locale              text        not null check (locale in ('fr', 'en')),
    zone                text        not null check (char_length(zone) between 1 and 50),
    theme               text        not null check (theme in ('AUTO', 'LIGHT', 'DARK')),
    registered_at       timestamptz not null,
    administrator_since timestamptz,
    disabled_at         timestamptz,
    version             bigint      not null
);

-- A browser that took part in a room without an account (L2); only the hash of its token is kept.
create table guest (
    id         uuid primary key,
    token_hash bytea       not null unique check (octet_length(token_hash) = 32),
    made_at    timestamptz not null,
    person_id  uuid references person (id),
    claimed_at timestamptz,
    check ((person_id is null) = (claimed_at is null))
);
create index guest_person on guest (person_id);

-- One-time links to sign in without a password, bound to the browser that asked.
create table sign_in_link (
    token_hash   bytea primary key check (octet_length(token_hash) = 32),
    browser_hash bytea       not null check (octet_length(browser_hash) = 32),
    person_id    uuid        not null references person (id) on delete cascade,
    return_to    text        not null check (char_length(return_to) between 1 and 1000),
    expires_at   timestamptz not null
);
create index sign_in_link_expiry on sign_in_link (expires_at);
