-- What comes before a page is counted in the index alone. The planner finds the totals there only when the columns
-- themselves are in it, beside the expressions that order them.
drop index topic_by_votes;
drop index topic_by_expectations;
create index topic_by_votes on topic (community_id, state, (-points), (-voters), proposed_at, id) include (points, voters);
create index topic_by_expectations on topic (community_id, state, (-expectations), proposed_at, id) include (expectations);
