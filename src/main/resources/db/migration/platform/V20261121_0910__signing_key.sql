-- The key of this instance for links that act without signing in: made once, shared by all nodes.
create table signing_key (
    only_one boolean primary key default true check (only_one),
    secret   bytea not null check (octet_length(secret) = 32)
);
