-- L3: an address that a guest left after a workshop, and the link mailed to it. One for each guest: the newest counts.
create table guest_link (
    guest_id   uuid primary key references guest (id) on delete cascade,
    token_hash bytea       not null unique check (octet_length(token_hash) = 32),
    email      text        not null check (char_length(email) between 3 and 254),
    name       text        not null check (char_length(name) between 1 and 80),
    occasion   text        not null check (char_length(occasion) between 1 and 200),
    locale     text        not null check (locale in ('fr', 'en')),
    zone       text        not null check (char_length(zone) between 1 and 50),
    expires_at timestamptz not null
);
create index guest_link_expiry on guest_link (expires_at);
