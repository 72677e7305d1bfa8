-- C5: more roles circulate; which ones there are is said once, here
alter table role_assignment drop constraint role_assignment_role_check;
alter table role_assignment add constraint role_assignment_role_check check (role in (
    'FACILITATOR', 'CO_FACILITATOR', 'SCRIBE', 'TIMEKEEPER', 'SYNTHESISER', 'METRICS_KEEPER', 'HOST', 'OBSERVER'));
create index role_assignment_person on role_assignment (person_id);
