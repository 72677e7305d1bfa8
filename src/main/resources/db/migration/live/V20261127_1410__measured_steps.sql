-- R6.4: what the steps of a community's rooms took.
create index room_community on room (community_id);
