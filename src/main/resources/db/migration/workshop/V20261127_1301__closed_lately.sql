-- Jobs ask which rooms closed lately
create index workshop_closed on workshop (closed_at) where state = 'CLOSED';
