-- A list of topics between its preview and their creation. The text goes with the creation, the row after a day.
create table topic_import (
    id           uuid primary key,
    community_id uuid not null references community (id),
    steward_id   uuid not null references person (id),
    staged_at    timestamptz not null,
    content      text not null,
    created_at   timestamptz,
    topics       integer not null default 0,
    check ((created_at is null) = (topics = 0))
);

create index topic_import_staged on topic_import (staged_at);
